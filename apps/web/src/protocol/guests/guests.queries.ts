import {
  type GuestListQuery,
  guestsRoutes,
  protocolRanksRoutes,
  refusalsRoutes,
} from '@ravabet/contracts/protocol/guests';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'guests';

/** One address for each piece of server state: loaders, pages, live events and invalidation meet here. */
export const guestsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: Omit<GuestListQuery, 'cursor'>) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ signal, pageParam }) =>
        call(guestsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  /** those most like a name, for a picker */
  alike: (organizationId: string, q: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'alike', q] as const,
      queryFn: ({ signal }) =>
        call(guestsRoutes.list, { params: { organizationId }, query: { ...(q && { q }), limit: 20 }, signal }),
      staleTime: 10_000,
    }),
  ranks: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'ranks'] as const,
      queryFn: ({ signal }) => call(protocolRanksRoutes.list, { params: { organizationId }, query: {}, signal }),
    }),
  refusals: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'refusals'] as const,
      queryFn: ({ signal }) => call(refusalsRoutes.list, { params: { organizationId }, signal }),
    }),
  likenesses: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'likenesses'] as const,
      queryFn: ({ signal }) => call(refusalsRoutes.likenesses, { params: { organizationId }, query: {}, signal }),
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(guestsRoutes.get, { params: { organizationId, id }, signal }),
    }),
};
