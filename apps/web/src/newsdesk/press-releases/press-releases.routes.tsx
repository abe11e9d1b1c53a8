import type { LoaderFunction, RouteObject } from 'react-router';
import { findOrganization } from '../../shared/find-organization.ts';
import { may } from '../../shared/organization.ts';
import { queryClient } from '../../shared/query-client.ts';
import { findBegunRelease } from './editor/begun-store.ts';
import { listQueryOf } from './list/list-query.ts';
import { pressReleasesQueries } from './press-releases.queries.ts';

/** The texts of the room come with its first page; the data is asked for while the page's chunk comes. */
export const pressReleasesRoutes = (
  listTexts: Texts,
  recordTexts: Texts = listTexts,
  importTexts: Texts = listTexts,
): RouteObject[] => [
  {
    path: 'press-releases',
    lazy: { Component: async () => (await import('./list/press-release-list.page.tsx')).PressReleaseListPage },
    loader: prefetching(listTexts, (organization, _params, search) => {
      if (may(organization, 'PressRelease.create')) prepareWritingSoon(organization.id);
      return queryClient.prefetchInfiniteQuery(
        pressReleasesQueries.list(organization.id, listQueryOf(search, organization.timeZone)),
      );
    }),
  },
  {
    path: 'press-releases/settings',
    loader: recordTexts,
    lazy: { Component: async () => (await import('./settings/release-settings.page.tsx')).ReleaseSettingsPage },
  },
  {
    path: 'press-releases/approval-times',
    lazy: { Component: async () => (await import('./approval-times/approval-times.page.tsx')).ApprovalTimesPage },
    loader: prefetching(listTexts, (organization) =>
      queryClient.prefetchQuery(pressReleasesQueries.approvalTimes(organization.id)),
    ),
  },
  {
    path: 'press-releases/imports',
    loader: importTexts,
    lazy: { Component: async () => (await import('./imports/archive-import-list.page.tsx')).ArchiveImportListPage },
  },
  {
    path: 'press-releases/imports/:id',
    loader: importTexts,
    lazy: { Component: async () => (await import('./imports/archive-import.page.tsx')).ArchiveImportPage },
  },
  {
    path: 'press-releases/:id',
    lazy: { Component: async () => (await import('./record/press-release.page.tsx')).PressReleasePage },
    loader: async (address) => {
      const id = address.params['id'] ?? '';
      if (findBegunRelease(id)) await (await import('./editor/open-begun-release.ts')).openBegunRelease(id);
      return prefetching(recordTexts, (organization) =>
        queryClient.prefetchQuery(pressReleasesQueries.one(organization.id, id)),
      )(address);
    },
  },
  {
    path: 'press-releases/:id/corrections/:correctionId',
    lazy: { Component: async () => (await import('./correction/correction.page.tsx')).CorrectionPage },
    loader: prefetching(recordTexts, async (organization, { id = '', correctionId = '' }) => {
      await Promise.all([
        queryClient.prefetchQuery(pressReleasesQueries.one(organization.id, id)),
        queryClient.prefetchQuery(pressReleasesQueries.correction(organization.id, id, correctionId)),
      ]);
    }),
  },
];

type Texts = () => Promise<null>;

const afterTheList = 4000;
let soon: ReturnType<typeof setTimeout> | undefined;

/** Once the list stands, the page for writing comes too: it then opens at once, and without a line. */
function prepareWritingSoon(organizationId: string): void {
  // Every change of a filter comes by here; once is enough.
  clearTimeout(soon);
  soon = setTimeout(() => {
    void Promise.all([import('./editor/prepare-writing.ts'), import('./list/new-release-dialog.tsx')])
      .then(([{ prepareWriting }]) => prepareWriting(organizationId))
      // Without a line there is nothing to prepare; the next visit of the list does.
      .catch(() => undefined);
  }, afterTheList);
}

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
