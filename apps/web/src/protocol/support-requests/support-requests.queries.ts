import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const supportRequestsQueries = {
  all: (organizationId: string) => ['support-requests', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['support-requests', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(supportRequestsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
