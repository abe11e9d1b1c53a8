import { newsroomRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

export const newsroomQueries = {
  one: (organizationId: string) =>
    queryOptions({
      queryKey: ['newsroom', organizationId] as const,
      queryFn: ({ signal }) => call(newsroomRoutes.get, { params: { organizationId }, signal }),
    }),
};
