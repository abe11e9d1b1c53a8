import {
  type CalendarQuery,
  type CampaignListQuery,
  campaignsRoutes,
  type LinkedType,
} from '@ravabet/contracts/newsdesk/campaigns';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'campaigns';

/** One address for each piece of server state: loaders, pages and invalidation meet here. */
export const campaignsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: CampaignListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(campaignsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: Omit<CampaignListQuery, 'cursor' | 'limit' | 'sort'>) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(campaignsRoutes.count, { params: { organizationId }, query, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(campaignsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  ofRecord: (organizationId: string, subject: { subjectType: LinkedType; subjectId: string }) =>
    queryOptions({
      queryKey: [root, organizationId, 'of-record', subject] as const,
      queryFn: ({ signal }) => call(campaignsRoutes.ofRecord, { params: { organizationId }, query: subject, signal }),
    }),
  calendar: (organizationId: string, query: CalendarQuery) =>
    queryOptions({
      queryKey: [root, organizationId, 'calendar', query] as const,
      queryFn: ({ signal }) => call(campaignsRoutes.calendar, { params: { organizationId }, query, signal }),
    }),
  colleagues: (organizationId: string) =>
    queryOptions({
      queryKey: ['people', organizationId, 'colleagues'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
      staleTime: 60_000,
    }),
};
