import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { type MemberListQuery, peopleRoutes } from '@ravabet/contracts/office/people';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'people';

export const peopleQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: Omit<MemberListQuery, 'cursor'>) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(peopleRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  /** everybody who is here now, for choosing a head or a deputy */
  present: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'present'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(peopleRoutes.get, { params: { organizationId, id }, signal }),
    }),
  invitations: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'invitations'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.listInvitations, { params: { organizationId }, signal }),
    }),
  deputies: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'deputies'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.listDeputies, { params: { organizationId }, signal }),
    }),
  units: (organizationId: string) =>
    queryOptions({
      queryKey: ['organizations', organizationId, 'units'] as const,
      queryFn: ({ signal }) => call(organizationsRoutes.listUnits, { params: { organizationId }, signal }),
    }),
};
