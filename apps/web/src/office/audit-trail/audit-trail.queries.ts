import { auditTrailRoutes } from '@ravabet/contracts/office/audit-trail';
import type { QueryOf } from '@ravabet/contracts/kernel';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

export const auditTrailQueries = {
  list: (organizationId: string, query: QueryOf<typeof auditTrailRoutes.list>) =>
    infiniteQueryOptions({
      queryKey: ['audit-trail', organizationId, query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(auditTrailRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
