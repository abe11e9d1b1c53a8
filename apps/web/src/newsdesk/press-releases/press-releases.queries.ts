import {
  approvalTimesRoutes,
  correctionsRoutes,
  type PressReleaseListQuery,
  pressReleasesRoutes,
} from '@ravabet/contracts/newsdesk/press-releases';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'press-releases';
type ListFilters = Omit<PressReleaseListQuery, 'cursor' | 'limit' | 'sort'>;

/** One address for each piece of server state: loaders, pages and invalidation meet here. */
export const pressReleasesQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  lists: (organizationId: string) => [root, organizationId, 'list'] as const,
  list: (organizationId: string, query: PressReleaseListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(pressReleasesRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: ListFilters) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(pressReleasesRoutes.count, { params: { organizationId }, query, signal }),
    }),
  filterValues: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'filter-values'] as const,
      queryFn: ({ signal }) => call(pressReleasesRoutes.filterValues, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(pressReleasesRoutes.get, { params: { organizationId, id }, signal }),
    }),
  approvalTimes: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'approval-times'] as const,
      queryFn: ({ signal }) => call(approvalTimesRoutes.list, { params: { organizationId }, signal }),
    }),
  correction: (organizationId: string, id: string, correctionId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'corrections', correctionId] as const,
      queryFn: ({ signal }) => call(correctionsRoutes.get, { params: { organizationId, id, correctionId }, signal }),
    }),
  versions: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'versions'] as const,
      queryFn: ({ signal }) => call(pressReleasesRoutes.versions, { params: { organizationId, id }, signal }),
    }),
  version: (organizationId: string, id: string, n: number) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'versions', n] as const,
      queryFn: ({ signal }) => call(pressReleasesRoutes.version, { params: { organizationId, id, n }, signal }),
      // A version never changes.
      staleTime: Number.POSITIVE_INFINITY,
    }),
};
