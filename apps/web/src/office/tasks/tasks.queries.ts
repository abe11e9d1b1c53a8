import { type TaskListQuery, tasksRoutes } from '@ravabet/contracts/office/tasks';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'tasks';

export const tasksQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: TaskListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(tasksRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  count: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'count'] as const,
      queryFn: ({ signal }) => call(tasksRoutes.count, { params: { organizationId }, signal }),
    }),
  unit: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'unit'] as const,
      queryFn: ({ signal }) => call(tasksRoutes.unit, { params: { organizationId }, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(tasksRoutes.get, { params: { organizationId, id }, signal }),
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
