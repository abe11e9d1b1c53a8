import { registerRoutes } from '@ravabet/contracts/office/register';
import type { QueryOf } from '@ravabet/contracts/kernel';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

export const registerQueries = {
  list: (organizationId: string, query: QueryOf<typeof registerRoutes.list>) =>
    infiniteQueryOptions({
      queryKey: ['register', organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(registerRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  check: (organizationId: string) =>
    queryOptions({
      queryKey: ['register', organizationId, 'check'] as const,
      queryFn: ({ signal }) => call(registerRoutes.check, { params: { organizationId }, signal }),
    }),
};
