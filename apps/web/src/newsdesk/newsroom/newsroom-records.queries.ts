import {
  newsroomLookRoutes,
  newsroomRedirectsRoutes,
  pressContactsRoutes,
  pressEventsRoutes,
} from '@ravabet/contracts/newsdesk/newsroom';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'newsroom-records';

export const newsroomRecordsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  look: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'look'] as const,
      queryFn: ({ signal }) => call(newsroomLookRoutes.get, { params: { organizationId }, signal }),
    }),
  contacts: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'contacts'] as const,
      queryFn: ({ signal }) => call(pressContactsRoutes.list, { params: { organizationId }, signal }),
    }),
  events: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'events'] as const,
      queryFn: ({ signal }) => call(pressEventsRoutes.list, { params: { organizationId }, signal }),
    }),
  redirects: (organizationId: string, cursor: string | undefined) =>
    queryOptions({
      queryKey: [root, organizationId, 'redirects', cursor ?? ''] as const,
      queryFn: ({ signal }) =>
        call(newsroomRedirectsRoutes.list, {
          params: { organizationId },
          query: { limit: 50, ...(cursor !== undefined && { cursor }) },
          signal,
        }),
    }),
};
