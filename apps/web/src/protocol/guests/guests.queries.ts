import { guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const guestsQueries = {
  all: (organizationId: string) => ['guests', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['guests', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(guestsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
