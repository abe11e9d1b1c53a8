import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import {
  type SupportRequestFilters,
  type SupportRequestListQuery,
  type SupportService,
  supportRequestsRoutes,
} from '@ravabet/contracts/protocol/support-requests';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'support-requests';

/** One address for each piece of server state: pages and invalidation meet here. */
export const supportRequestsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: SupportRequestListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(supportRequestsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: SupportRequestFilters) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(supportRequestsRoutes.count, { params: { organizationId }, query, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(supportRequestsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  services: (organizationId: string, state: SupportService['state'] = 'active') =>
    queryOptions({
      queryKey: [root, organizationId, 'services', state] as const,
      queryFn: ({ signal }) =>
        call(supportRequestsRoutes.listServices, { params: { organizationId }, query: { state }, signal }),
      staleTime: 60_000,
    }),
  service: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'services', 'one', id] as const,
      queryFn: ({ signal }) => call(supportRequestsRoutes.getService, { params: { organizationId, id }, signal }),
    }),
  capacity: (organizationId: string, id: string, from: string, days: number) =>
    queryOptions({
      queryKey: [root, organizationId, 'capacity', id, from, days] as const,
      queryFn: ({ signal }) =>
        call(supportRequestsRoutes.capacity, { params: { organizationId, id }, query: { from, days }, signal }),
    }),
  load: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'load'] as const,
      queryFn: ({ signal }) => call(supportRequestsRoutes.load, { params: { organizationId }, signal }),
    }),
  figures: (organizationId: string, from: string, until: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'figures', from, until] as const,
      queryFn: ({ signal }) =>
        call(supportRequestsRoutes.figures, { params: { organizationId }, query: { from, until }, signal }),
    }),
  /** Booked in the room of the resources, under whose root it is refreshed. */
  bookings: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: ['resources', organizationId, 'of', 'SupportRequest', id] as const,
      queryFn: ({ signal }) =>
        call(resourcesRoutes.bookingsOf, {
          params: { organizationId },
          query: { subjectType: 'SupportRequest', subjectId: id },
          signal,
        }),
    }),
  units: (organizationId: string) =>
    queryOptions({
      queryKey: ['organizations', organizationId, 'units'] as const,
      queryFn: ({ signal }) => call(organizationsRoutes.listUnits, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
};
