import { plusDays } from '@ravabet/calendars';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import {
  type EventFilters,
  type EventListQuery,
  eventsRoutes,
  type RegistrationQuery,
} from '@ravabet/contracts/protocol/events';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'events';

/** One address for each piece of server state: pages and invalidation meet here. */
export const eventsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: EventListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(eventsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: EventFilters) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(eventsRoutes.count, { params: { organizationId }, query, signal }),
    }),
  supportRequest: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: ['support-requests', organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(supportRequestsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  /** What a new one can be made from: templates, and events that were held. */
  sources: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'sources'] as const,
      queryFn: async ({ signal }) => {
        const ask = (query: EventListQuery) => call(eventsRoutes.list, { params: { organizationId }, query, signal });
        const [templates, events] = await Promise.all([
          ask({ templates: true, limit: 50, sort: '-createdAt' }),
          ask({ limit: 50, sort: '-startsAt' }),
        ]);
        return [...templates.items, ...events.items.filter(({ state }) => state !== 'cancelled')];
      },
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(eventsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  delays: (organizationId: string, id: string) => [root, organizationId, 'delay', id] as const,
  delay: (organizationId: string, id: string, lineId: string, minutes: number) =>
    queryOptions({
      queryKey: [root, organizationId, 'delay', id, lineId, minutes] as const,
      queryFn: ({ signal }) =>
        call(eventsRoutes.previewDelay, { params: { organizationId, id, lineId }, query: { minutes }, signal }),
    }),
  registrations: (organizationId: string, id: string, query: RegistrationQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'registrations', id, query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(eventsRoutes.registrations, {
          params: { organizationId, id },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  /** Booked in the room of the resources, under whose root it is refreshed. */
  bookings: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: ['resources', organizationId, 'of', 'Event', id] as const,
      queryFn: ({ signal }) =>
        call(resourcesRoutes.bookingsOf, {
          params: { organizationId },
          query: { subjectType: 'Event', subjectId: id },
          signal,
        }),
    }),
  /** Occasions of two weeks before and after a day. */
  occasionsAround: (organizationId: string, day: string) =>
    queryOptions({
      queryKey: ['occasions', organizationId, 'around', day] as const,
      queryFn: ({ signal }) =>
        call(occasionsRoutes.list, {
          params: { organizationId },
          query: { from: plusDays(day, -14), until: plusDays(day, 14), limit: 100 },
          signal,
        }),
      staleTime: 60_000,
    }),
  units: (organizationId: string) =>
    queryOptions({
      queryKey: ['organizations', organizationId, 'units'] as const,
      queryFn: ({ signal }) => call(organizationsRoutes.listUnits, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
  colleagues: (organizationId: string) =>
    queryOptions({
      queryKey: ['people', organizationId, 'colleagues'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
      staleTime: 60_000,
    }),
};
