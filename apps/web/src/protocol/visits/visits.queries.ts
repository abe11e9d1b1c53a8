import { visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const visitsQueries = {
  all: (organizationId: string) => ['visits', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['visits', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(visitsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
