import { campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const campaignsQueries = {
  all: (organizationId: string) => ['campaigns', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['campaigns', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(campaignsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
