import {
  newsroomStatisticsRoutes,
  type NewsroomStatisticsQuery,
  type PressQuestionListQuery,
  pressQuestionsRoutes,
} from '@ravabet/contracts/newsdesk/newsroom';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'newsroom';

export const reachQueries = {
  allQuestions: (organizationId: string) => [root, organizationId, 'questions'] as const,
  questions: (organizationId: string, query: PressQuestionListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'questions', 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(pressQuestionsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  question: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'questions', 'one', id] as const,
      queryFn: ({ signal }) => call(pressQuestionsRoutes.get, { params: { organizationId, id }, signal }),
      // Until the mail server has taken the answer.
      refetchInterval: ({ state: { data } }) =>
        data?.state === 'answered' && data.email !== '' && data.answerMailedAt === null ? 2000 : false,
    }),
  statistics: (organizationId: string, query: NewsroomStatisticsQuery) =>
    queryOptions({
      queryKey: [root, organizationId, 'statistics', query] as const,
      queryFn: ({ signal }) => call(newsroomStatisticsRoutes.get, { params: { organizationId }, query, signal }),
      placeholderData: keepPreviousData,
    }),
  ofRelease: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'statistics', 'release', id] as const,
      queryFn: ({ signal }) => call(newsroomStatisticsRoutes.ofRelease, { params: { organizationId, id }, signal }),
    }),
  subscribers: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'subscribers'] as const,
      queryFn: ({ signal }) => call(newsroomStatisticsRoutes.subscribers, { params: { organizationId }, signal }),
    }),
  colleagues: (organizationId: string) =>
    queryOptions({
      queryKey: ['people', organizationId, 'colleagues'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
      staleTime: 60_000,
    }),
};
