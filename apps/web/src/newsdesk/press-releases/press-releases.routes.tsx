import type { LoaderFunction, RouteObject } from 'react-router';
import { findOrganization } from '../../shared/find-organization.ts';
import { queryClient } from '../../shared/query-client.ts';
import { listQueryOf } from './list/list-query.ts';
import { pressReleasesQueries } from './press-releases.queries.ts';

/** The texts of the room come with its first page; the data is asked for while the page's chunk comes. */
export const pressReleasesRoutes = (listTexts: Texts, recordTexts: Texts = listTexts): RouteObject[] => [
  {
    path: 'press-releases',
    lazy: { Component: async () => (await import('./list/press-release-list.page.tsx')).PressReleaseListPage },
    loader: prefetching(listTexts, (organization, _params, search) =>
      queryClient.prefetchInfiniteQuery(
        pressReleasesQueries.list(organization.id, listQueryOf(search, organization.timeZone)),
      ),
    ),
  },
  {
    path: 'press-releases/:id',
    lazy: { Component: async () => (await import('./record/press-release.page.tsx')).PressReleasePage },
    loader: prefetching(recordTexts, (organization, { id = '' }) =>
      queryClient.prefetchQuery(pressReleasesQueries.one(organization.id, id)),
    ),
  },
];

type Texts = () => Promise<null>;
type Organization = NonNullable<Awaited<ReturnType<typeof findOrganization>>>;

function prefetching(
  texts: Texts,
  prefetch: (
    organization: Organization,
    params: Record<string, string | undefined>,
    search: URLSearchParams,
  ) => Promise<void>,
): LoaderFunction {
  return async ({ params, request }) => {
    const organization = findOrganization(params.organization);
    // Not waited for: the page draws its skeleton at once, and the query is on its way.
    void organization.then((found) => found && prefetch(found, params, new URL(request.url).searchParams));
    return texts();
  };
}
