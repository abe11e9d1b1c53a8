import {
  type DeliveriesQuery,
  type DispatchListQuery,
  dispatchesRoutes,
  type SuppressionListQuery,
  suppressionsRoutes,
} from '@ravabet/contracts/newsdesk/distribution';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';

const root = 'dispatches';

/** One address for each piece of server state of what is sent. */
export const dispatchesQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: DispatchListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(dispatchesRoutes.list, {
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
      queryFn: ({ signal }) => call(dispatchesRoutes.get, { params: { organizationId, id }, signal }),
    }),
  audience: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: ['dispatch-audience', organizationId, id] as const,
      queryFn: ({ signal }) => call(dispatchesRoutes.audience, { params: { organizationId, id }, signal }),
    }),
  mail: (organizationId: string, id: string, language: 'fa' | 'ar' | 'en' | 'zh') =>
    queryOptions({
      // Of their own: while it is being sent the record is asked for all the time, and these do not change with it.
      queryKey: ['dispatch-mail', organizationId, id, language] as const,
      queryFn: ({ signal }) => call(dispatchesRoutes.preview, { params: { organizationId, id, language }, signal }),
    }),
  deliveries: (organizationId: string, id: string, query: DeliveriesQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'one', id, 'deliveries', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(dispatchesRoutes.deliveries, {
          params: { organizationId, id },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  suppressions: (organizationId: string, query: SuppressionListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'suppressions', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(suppressionsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  settings: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'settings'] as const,
      queryFn: ({ signal }) => call(suppressionsRoutes.settings, { params: { organizationId }, signal }),
    }),
};
