import { filesRoutes } from '@ravabet/contracts/office/files';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';

/** The files room to choose from, the newest first; of one kind, or all. */
export const libraryQuery = (organizationId: string, q: string, kind?: 'picture') =>
  infiniteQueryOptions({
    queryKey: ['files', organizationId, 'list', 'to-choose', kind ?? '', q] as const,
    queryFn: ({ pageParam, signal }) =>
      call(filesRoutes.list, {
        params: { organizationId },
        query: { limit: 24, ...(kind && { kind }), ...(q && { q }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
