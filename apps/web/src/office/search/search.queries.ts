import { searchRoutes } from '@ravabet/contracts/office/search';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

export const searchQueries = {
  hits: (organizationId: string, q: string) =>
    queryOptions({
      queryKey: ['search', organizationId, q] as const,
      queryFn: ({ signal }) =>
        call(searchRoutes.search, { params: { organizationId }, query: { q, limit: 12 }, signal }),
      placeholderData: keepPreviousData,
      staleTime: 2000,
    }),
};
