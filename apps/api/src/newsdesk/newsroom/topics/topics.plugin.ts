import type { FastifyInstance } from 'fastify';
import { cachedRoute } from '../cached-route.ts';
import { isInvalidCursor, listItems } from '../lists/list-reads.ts';
import { asPage } from '../newsroom-pages.ts';
import { pageLength } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { absent } from '../page-cache.ts';
import { topicPage, topicsPage } from './topic-pages.ts';
import { offeredTopics, topicBySlug } from './topic-reads.ts';

export async function topicPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { reads } = site;

  cachedRoute(app, site, '/topics', ({ context }) => ({
    rest: '/topics',
    page: async () => asPage(200, topicsPage(context, await offeredTopics(reads, context))),
  }));
  cachedRoute(app, site, '/topics/:topic', ({ context, params: { topic: slug = '' }, query: { older } }) => ({
    rest: `/topics/${encodeURIComponent(slug)}${older === undefined ? '' : `?older=${encodeURIComponent(older)}`}`,
    page: async () => {
      const topic = await topicBySlug(reads, context, slug);
      if (!topic) return absent;
      try {
        const page = await listItems(reads, context, { older, length: pageLength, topicId: topic.id });
        return asPage(200, topicPage(context, topic, page, older));
      } catch (error) {
        if (isInvalidCursor(error)) return absent;
        throw error;
      }
    },
  }));
}
