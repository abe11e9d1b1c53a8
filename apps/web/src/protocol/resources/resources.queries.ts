import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

/** Server state has one address: loaders, pages and invalidation use these. */
export const resourcesQueries = {
  all: (organizationId: string) => ['resources', organizationId] as const,
  list: (organizationId: string) =>
    infiniteQueryOptions({
      queryKey: ['resources', organizationId, 'list'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(resourcesRoutes.list, {
          params: { organizationId },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
