import {
  recipientListsRoutes,
  type RecipientListQuery,
  recipientsRoutes,
} from '@ravabet/contracts/newsdesk/distribution';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';

const root = 'distribution';
type ListFilters = Omit<RecipientListQuery, 'cursor' | 'limit' | 'sort'>;

export const recipientsQueries = {
  all: (organizationId: string) => [root, organizationId, 'recipients'] as const,
  list: (organizationId: string, query: RecipientListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'recipients', 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(recipientsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: ListFilters) =>
    queryOptions({
      queryKey: [root, organizationId, 'recipients', 'count', query] as const,
      queryFn: ({ signal }) => call(recipientsRoutes.count, { params: { organizationId }, query, signal }),
    }),
  filterValues: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'recipients', 'filter-values'] as const,
      queryFn: ({ signal }) => call(recipientsRoutes.filterValues, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'recipients', 'one', id] as const,
      queryFn: ({ signal }) => call(recipientsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  deliveries: (organizationId: string, id: string) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'recipients', 'one', id, 'deliveries'] as const,
      queryFn: ({ pageParam, signal }) =>
        call(recipientsRoutes.deliveries, {
          params: { organizationId, id },
          query: { limit: 10, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  lists: (organizationId: string, archived = false) =>
    queryOptions({
      queryKey: [root, organizationId, 'recipients', 'lists', archived] as const,
      queryFn: ({ signal }) =>
        call(recipientListsRoutes.list, {
          params: { organizationId },
          query: archived ? { archived: true } : {},
          signal,
        }),
    }),
  oneList: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'recipients', 'one-list', id] as const,
      queryFn: ({ signal }) => call(recipientListsRoutes.get, { params: { organizationId, id }, signal }),
    }),
};
