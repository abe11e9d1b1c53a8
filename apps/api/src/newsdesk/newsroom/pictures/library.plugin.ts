import type { FastifyInstance } from 'fastify';
import { cachedRoute } from '../cached-route.ts';
import { isInvalidCursor } from '../lists/list-reads.ts';
import { asPage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { absent } from '../page-cache.ts';
import { offeredTopics, topicBySlug } from '../topics/topic-reads.ts';
import { libraryPage } from './library-page.ts';
import { libraryPictures } from './library-reads.ts';

export async function libraryPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { reads } = site;

  cachedRoute(app, site, '/pictures', ({ context, query: { topic: asked, older } }) => {
    const slug = asked !== undefined && /^[a-z0-9-]{1,60}$/.test(asked) ? asked : null;
    const parts = [
      ...(slug === null ? [] : [`topic=${slug}`]),
      ...(older === undefined ? [] : [`older=${encodeURIComponent(older)}`]),
    ];
    return {
      rest: `/pictures${parts.length > 0 ? `?${parts.join('&')}` : ''}`,
      page: async () => {
        const topic = slug === null ? null : await topicBySlug(reads, context, slug);
        if (slug !== null && !topic) return absent;
        try {
          const [topics, page] = await Promise.all([
            offeredTopics(reads, context),
            libraryPictures(reads, context, { topicId: topic?.id ?? null, older }),
          ]);
          return asPage(200, libraryPage(context, page, { topics, topic, cursor: older }));
        } catch (error) {
          if (isInvalidCursor(error)) return absent;
          throw error;
        }
      },
    };
  });
}
