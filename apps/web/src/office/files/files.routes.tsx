import type { RouteObject } from 'react-router';
import { findOrganization } from '../../shared/find-organization.ts';
import { queryClient } from '../../shared/query-client.ts';
import { filesQueries } from './files.queries.ts';
import { listQueryOf } from './list-query.ts';

/** The texts of the room come with its first page; the data is asked for while the page's chunk comes. */
export const filesRoutes = (texts: () => Promise<null>): RouteObject[] => [
  {
    path: 'files',
    lazy: { Component: async () => (await import('./file-list.page.tsx')).FileListPage },
    loader: async ({ params, request }) => {
      const query = listQueryOf(new URL(request.url).searchParams);
      void findOrganization(params['organization']).then(
        (found) => found && queryClient.prefetchInfiniteQuery(filesQueries.list(found.id, query)),
      );
      return texts();
    },
  },
  {
    path: 'files/:id',
    lazy: { Component: async () => (await import('./file.page.tsx')).FilePage },
    loader: async ({ params }) => {
      void findOrganization(params['organization']).then(
        (found) => found && queryClient.prefetchQuery(filesQueries.one(found.id, params['id'] ?? '')),
      );
      return texts();
    },
  },
];
