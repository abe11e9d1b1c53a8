import { giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const giftsQueries = {
  all: (organizationId: string) => ['gifts', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['gifts', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(giftsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
