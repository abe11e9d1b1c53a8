import { eventsRoutes } from '@ravabet/contracts/protocol/events';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const eventsQueries = {
  all: (organizationId: string) => ['events', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['events', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(eventsRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
