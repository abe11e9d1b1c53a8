import { type CalendarQuery, calendarRoutes } from '@ravabet/contracts/protocol/calendar';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'calendar';

/** Server state has one address: loaders, pages and invalidation use these. */
export const calendarQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  days: (organizationId: string, query: CalendarQuery) =>
    queryOptions({
      queryKey: [root, organizationId, 'days', query] as const,
      queryFn: ({ signal }) => call(calendarRoutes.get, { params: { organizationId }, query, signal }),
    }),
  subscriptions: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'subscriptions'] as const,
      queryFn: ({ signal }) => call(calendarRoutes.listSubscriptions, { params: { organizationId }, signal }),
    }),
  lunarMonths: (organizationId: string, on: string) =>
    queryOptions({
      queryKey: ['occasions', organizationId, 'months', { on }] as const,
      queryFn: ({ signal }) => call(occasionsRoutes.months, { params: { organizationId }, query: { on }, signal }),
    }),
};
