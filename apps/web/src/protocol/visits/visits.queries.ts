import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import {
  type VisitFilters,
  type VisitListQuery,
  visitDocumentsRoutes,
  visitFeedbackRoutes,
  visitPartsRoutes,
  visitPromisesRoutes,
  visitReportRoutes,
  visitServicesRoutes,
  visitsRoutes,
  zonesRoutes,
} from '@ravabet/contracts/protocol/visits';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'visits';

/** One address for each piece of server state: pages and invalidation meet here. */
export const visitsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: VisitListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(visitsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: VisitFilters) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(visitsRoutes.count, { params: { organizationId }, query, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(visitsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  party: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'party'] as const,
      queryFn: ({ signal }) => call(visitPartsRoutes.party, { params: { organizationId, id }, signal }),
    }),
  programme: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'programme'] as const,
      queryFn: ({ signal }) => call(visitPartsRoutes.programme, { params: { organizationId, id }, signal }),
    }),
  delay: (organizationId: string, id: string, partId: string, minutes: number) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'delay', partId, minutes] as const,
      queryFn: ({ signal }) =>
        call(visitPartsRoutes.previewDelay, { params: { organizationId, id, partId }, query: { minutes }, signal }),
    }),
  consents: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'consents'] as const,
      queryFn: ({ signal }) => call(zonesRoutes.consents, { params: { organizationId, id }, signal }),
    }),
  hospitality: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'hospitality'] as const,
      queryFn: ({ signal }) => call(visitServicesRoutes.list, { params: { organizationId, id }, signal }),
    }),
  promises: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'promises'] as const,
      queryFn: ({ signal }) => call(visitPromisesRoutes.list, { params: { organizationId, id }, signal }),
    }),
  feedback: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'feedback'] as const,
      queryFn: ({ signal }) => call(visitFeedbackRoutes.list, { params: { organizationId, id }, signal }),
    }),
  report: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'report'] as const,
      queryFn: ({ signal }) => call(visitReportRoutes.get, { params: { organizationId, id }, signal }),
    }),
  documents: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'documents'] as const,
      queryFn: ({ signal }) => call(visitDocumentsRoutes.list, { params: { organizationId, id }, signal }),
    }),
  supportRequest: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: ['support-requests', organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(supportRequestsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  zones: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'zones'] as const,
      queryFn: ({ signal }) => call(zonesRoutes.list, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
  resources: (organizationId: string) =>
    queryOptions({
      queryKey: ['resources', organizationId, 'list', {}] as const,
      queryFn: ({ signal }) => call(resourcesRoutes.list, { params: { organizationId }, query: {}, signal }),
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
