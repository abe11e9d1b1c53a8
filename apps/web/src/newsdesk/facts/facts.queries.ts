import { factsRoutes } from '@ravabet/contracts/newsdesk/facts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const factsQueries = {
  all: (organizationId: string) => ['facts', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['facts', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(factsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
