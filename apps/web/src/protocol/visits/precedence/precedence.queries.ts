import { arrangementsRoutes, type FlagsQuery, precedenceRoutes } from '@ravabet/contracts/protocol/visits';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';
import { visitsQueries } from '../visits.queries.ts';

/** Under the visit's own address: whatever changes the visit has these asked again. */
const of = (organizationId: string, id: string) => visitsQueries.one(organizationId, id).queryKey;

export const precedenceQueries = {
  order: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [...of(organizationId, id), 'precedence'] as const,
      queryFn: ({ signal }) => call(precedenceRoutes.get, { params: { organizationId, id }, signal }),
    }),
  flags: (organizationId: string, id: string, query: FlagsQuery) =>
    queryOptions({
      queryKey: [...of(organizationId, id), 'flags', query] as const,
      queryFn: ({ signal }) => call(precedenceRoutes.flags, { params: { organizationId, id }, query, signal }),
      placeholderData: keepPreviousData,
    }),
  arrangements: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [...of(organizationId, id), 'arrangements'] as const,
      queryFn: ({ signal }) => call(arrangementsRoutes.list, { params: { organizationId, id }, signal }),
    }),
};
