import { giftCeilingsRoutes, type GiftListQuery, giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import { protocolRanksRoutes } from '@ravabet/contracts/protocol/guests';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'gifts';

/** One address for each piece of server state: loaders, pages, live events and invalidation meet here. */
export const giftsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: Omit<GiftListQuery, 'cursor'>) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ signal, pageParam }) =>
        call(giftsRoutes.list, {
          params: { organizationId },
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  one: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id] as const,
      queryFn: ({ signal }) => call(giftsRoutes.get, { params: { organizationId, id }, signal }),
    }),
  ceilings: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'ceilings'] as const,
      queryFn: ({ signal }) => call(giftCeilingsRoutes.list, { params: { organizationId }, signal }),
    }),
  ranks: (organizationId: string) =>
    queryOptions({
      queryKey: ['guests', organizationId, 'ranks'] as const,
      queryFn: ({ signal }) => call(protocolRanksRoutes.list, { params: { organizationId }, query: {}, signal }),
    }),
};
