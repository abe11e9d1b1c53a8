import { deadLettersRoutes, endedJobStates, type Job, jobsRoutes } from '@ravabet/contracts/office/jobs';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'jobs';
const isRunning = (job: Job): boolean => !endedJobStates.includes(job.state);

/** Running work is asked for again every second; its live event only makes that sooner. */
export const jobsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, everybody: boolean) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', everybody] as const,
      queryFn: ({ pageParam, signal }) =>
        call(jobsRoutes.list, {
          params: { organizationId },
          query: { ...(everybody && { everybody }), ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.items.some(isRunning)) ? 1500 : false),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(jobsRoutes.get, { params: { organizationId, id }, signal }),
      refetchInterval: ({ state }) => (state.data && !isRunning(state.data) ? false : 1000),
    }),
  deadLetters: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'dead-letters'] as const,
      queryFn: ({ signal }) => call(deadLettersRoutes.list, { params: { organizationId }, signal }),
      retry: false,
    }),
};
