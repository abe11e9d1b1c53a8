import type { Language } from '@ravabet/contracts/kernel';
import { type FactListQuery, factsRoutes } from '@ravabet/contracts/newsdesk/facts';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'facts';

/** One address for each piece of server state: loaders, pages and invalidation meet here. */
export const factsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: FactListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(factsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string, query: Omit<FactListQuery, 'cursor' | 'limit' | 'sort' | 'language'>) =>
    queryOptions({
      queryKey: [root, organizationId, 'list', 'count', query] as const,
      queryFn: ({ signal }) => call(factsRoutes.count, { params: { organizationId }, query, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(factsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  uses: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'uses'] as const,
      queryFn: ({ signal }) => call(factsRoutes.uses, { params: { organizationId, id }, signal }),
    }),
  chip: (organizationId: string, id: string, language: Language) =>
    queryOptions({
      queryKey: [root, organizationId, 'chip', id, language] as const,
      queryFn: ({ signal }) => call(factsRoutes.chip, { params: { organizationId, id }, query: { language }, signal }),
      retry: false,
    }),
  /** asked anew for each version of the release */
  ofRelease: (organizationId: string, id: string, version: number) =>
    queryOptions({
      queryKey: [root, organizationId, 'of-release', id, version] as const,
      queryFn: ({ signal }) => call(factsRoutes.ofRelease, { params: { organizationId, id }, signal }),
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
