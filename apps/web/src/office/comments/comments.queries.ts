import { commentsRoutes, type DiscussedType } from '@ravabet/contracts/office/comments';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

export const commentsQueries = {
  of: (organizationId: string, subjectType: DiscussedType, subjectId: string) =>
    queryOptions({
      queryKey: ['comments', organizationId, subjectType, subjectId] as const,
      queryFn: ({ signal }) =>
        call(commentsRoutes.list, { params: { organizationId }, query: { subjectType, subjectId }, signal }),
    }),
  colleagues: (organizationId: string) =>
    queryOptions({
      queryKey: ['people', organizationId, 'colleagues'] as const,
      queryFn: ({ signal }) => call(peopleRoutes.list, { params: { organizationId }, query: { limit: 100 }, signal }),
      staleTime: 60_000,
    }),
};
