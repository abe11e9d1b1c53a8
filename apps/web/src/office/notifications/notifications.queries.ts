import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'notifications';

export const notificationsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  count: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'count'] as const,
      queryFn: ({ signal }) => call(notificationsRoutes.count, { params: { organizationId }, signal }),
      staleTime: 60_000,
    }),
  newest: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'newest'] as const,
      queryFn: ({ signal }) =>
        call(notificationsRoutes.list, { params: { organizationId }, query: { limit: 8 }, signal }),
    }),
  list: (organizationId: string, unread: boolean) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', unread] as const,
      queryFn: ({ pageParam, signal }) =>
        call(notificationsRoutes.list, {
          params: { organizationId },
          query: { ...(unread && { unread }), ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
};
