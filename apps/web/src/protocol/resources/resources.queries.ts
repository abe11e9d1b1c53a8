import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import {
  type ResourceCalendarQuery,
  type ResourceListQuery,
  resourcesRoutes,
} from '@ravabet/contracts/protocol/resources';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'resources';

/** One address for each piece of server state: loaders, pages, live events and invalidation meet here. */
export const resourcesQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: ResourceListQuery) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ signal }) => call(resourcesRoutes.list, { params: { organizationId }, query, signal }),
    }),
  calendar: (organizationId: string, query: ResourceCalendarQuery) =>
    queryOptions({
      queryKey: [root, organizationId, 'calendar', query] as const,
      queryFn: ({ signal }) => call(resourcesRoutes.calendar, { params: { organizationId }, query, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(resourcesRoutes.get, { params: { organizationId, id }, signal }),
    }),
  booking: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'booking', id] as const,
      queryFn: ({ signal }) => call(resourcesRoutes.getBooking, { params: { organizationId, id }, signal }),
    }),
  colleagues: (organizationId: string) =>
    queryOptions({
      queryKey: ['people', organizationId, 'colleagues'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
      staleTime: 60_000,
    }),
  units: (organizationId: string) =>
    queryOptions({
      queryKey: ['organizations', organizationId, 'units'] as const,
      queryFn: ({ signal }) => call(organizationsRoutes.listUnits, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
};
