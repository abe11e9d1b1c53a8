import { type FileListQuery, filesRoutes } from '@ravabet/contracts/office/files';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'files';
const soon = 1000;

/** One address for each piece of server state. What is still being prepared is asked for again until it is judged. */
export const filesQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: FileListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(filesRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      refetchInterval: ({ state }) =>
        state.data?.pages.some((page) => page.items.some((file) => file.state === 'received')) ? soon * 3 : false,
    }),
  count: (organizationId: string, query: Omit<FileListQuery, 'cursor' | 'limit' | 'sort'>) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(filesRoutes.count, { params: { organizationId }, query, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(filesRoutes.get, { params: { organizationId, id }, signal }),
      refetchInterval: ({ state }) => (state.data?.state === 'received' ? soon : false),
    }),
  uses: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'uses'] as const,
      queryFn: ({ signal }) => call(filesRoutes.uses, { params: { organizationId, id }, signal }),
    }),
};
