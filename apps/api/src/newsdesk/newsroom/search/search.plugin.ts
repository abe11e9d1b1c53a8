import type { FastifyInstance } from 'fastify';
import { cachedRoute } from '../cached-route.ts';
import { asPage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { absent } from '../page-cache.ts';
import { isInvalidCursor } from '../lists/list-reads.ts';
import { offeredTopics, topicBySlug } from '../topics/topic-reads.ts';
import { indexPublications } from './index-publications.ts';
import { searchOf, searchQuery } from './search-filters.ts';
import { searchPage } from './search-page.ts';
import { searchPublications } from './search-publications.ts';

/** The search of the public, and the round of the worker that writes what it looks in. */
export async function searchPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { reads, platform } = site;
  platform.jobs.repeat('index-publications', 250, async () => {
    for (let round = 0; round < 40 && (await indexPublications(platform.databases.jobs.prisma)) === 300; round++);
  });

  cachedRoute(app, site, '/search', ({ context, publisher, query }) => {
    const search = searchOf(query, publisher.timeZone);
    const own = searchQuery(search);
    const { older } = query;
    const cursor = older === undefined ? '' : `${own === '' ? '?' : '&'}older=${encodeURIComponent(older)}`;
    return {
      rest: `/search${own}${cursor}`,
      isSearch: true,
      page: async () => {
        const topics = await offeredTopics(reads, context);
        if (own === '') return asPage(200, searchPage(context, search, null, { topics, cursor: older }));
        const topic = search.topic === null ? null : await topicBySlug(reads, context, search.topic);
        try {
          const found = await searchPublications(reads, context, search, { topicId: topic?.id ?? null, older });
          return asPage(200, searchPage(context, search, found, { topics, cursor: older }));
        } catch (error) {
          if (isInvalidCursor(error)) return absent;
          throw error;
        }
      },
    };
  });
}
