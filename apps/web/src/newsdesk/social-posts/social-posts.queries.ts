import {
  channelsRoutes,
  freezeRoutes,
  type SocialPostListQuery,
  socialPostsRoutes,
} from '@ravabet/contracts/newsdesk/social-posts';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Language } from '@ravabet/contracts/kernel';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';

const root = 'social-posts';

export const socialPostsQueries = {
  all: (organizationId: string) => [root, organizationId] as const,
  list: (organizationId: string, query: SocialPostListQuery) =>
    infiniteQueryOptions({
      queryKey: [root, organizationId, 'list', query] as const,
      queryFn: ({ pageParam, signal }) =>
        call(socialPostsRoutes.list, {
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
      queryFn: ({ signal }) => call(socialPostsRoutes.get, { params: { organizationId, id }, signal }),
      // What is on its way is answered by the channel within seconds, without anybody here doing anything.
      refetchInterval: ({ state }) => (state.data?.state === 'sending' ? 2000 : false),
    }),
  pictures: (organizationId: string, id: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'one', id, 'pictures'] as const,
      queryFn: ({ signal }) => call(socialPostsRoutes.pictures, { params: { organizationId, id }, signal }),
    }),
  /** the pictures of a release, with what they show in the language of a post */
  offeredPictures: (organizationId: string, query: { pressReleaseId: string; language: Language }) =>
    queryOptions({
      queryKey: [root, organizationId, 'offered-pictures', query] as const,
      queryFn: ({ signal }) => call(socialPostsRoutes.offeredPictures, { params: { organizationId }, query, signal }),
    }),
  channels: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'channels'] as const,
      queryFn: ({ signal }) => call(channelsRoutes.list, { params: { organizationId }, signal }),
      staleTime: 30_000,
    }),
  freeze: (organizationId: string) =>
    queryOptions({
      queryKey: [root, organizationId, 'freeze'] as const,
      queryFn: ({ signal }) => call(freezeRoutes.get, { params: { organizationId }, signal }),
    }),
  /** releases that a post can be about, newest first */
  releases: (organizationId: string, q: string) =>
    queryOptions({
      queryKey: ['press-releases', organizationId, 'for-posts', q] as const,
      queryFn: ({ signal }) =>
        call(pressReleasesRoutes.list, {
          params: { organizationId },
          query: { limit: 50, ...(q && { q }) },
          signal,
        }),
      staleTime: 30_000,
    }),
};
