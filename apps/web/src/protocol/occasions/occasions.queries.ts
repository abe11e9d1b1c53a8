import { campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { type OccasionListQuery, occasionsRoutes, type OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'occasions';

/** Server state has one address: loaders, pages and invalidation use these. */
export const occasionsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: OccasionListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(occasionsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(occasionsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  plans: (organizationId: string, state: OccasionPlan['state']) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'plans', state] as const,
      queryFn: ({ pageParam, signal }) =>
        call(occasionsRoutes.listPlans, {
          params: { organizationId },
          query: { state, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  settings: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'settings'] as const,
      queryFn: ({ signal }) => call(occasionsRoutes.settings, { params: { organizationId }, signal }),
    }),
  months: (organizationId: string, query: { year?: number; on?: string }) =>
    queryOptions({
      queryKey: [root, organizationId, 'months', query] as const,
      queryFn: ({ signal }) => call(occasionsRoutes.months, { params: { organizationId }, query, signal }),
    }),
  openCampaigns: (organizationId: string) =>
    queryOptions({
      queryKey: ['campaigns', organizationId, 'to-plan-in'] as const,
      queryFn: async ({ signal }) => {
        const query = { limit: 100 };
        const page = await call(campaignsRoutes.list, { params: { organizationId }, query, signal });
        return page.items.filter(({ state }) => state !== 'closed');
      },
      staleTime: 60_000,
    }),
  colleagues: (organizationId: string) =>
    queryOptions({
      queryKey: ['people', organizationId, 'colleagues'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
      staleTime: 60_000,
    }),
};
