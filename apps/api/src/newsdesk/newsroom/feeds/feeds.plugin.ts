import type { FastifyInstance } from 'fastify';
import { answerAbsent } from '../answer-not-found.ts';
import { changeReads } from './change-reads.ts';
import { cachedRoute } from '../cached-route.ts';
import type { Publisher } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { absent, pageCache, type RenderedPage } from '../page-cache.ts';
import { sendPage } from '../send-page.ts';
import { feedFormats } from './feed-scope.ts';
import { newsroomFeeds } from './newsroom-feeds.ts';
import { ownRobotsText } from './sitemap.ts';
import { sitemapReads } from './sitemap-reads.ts';
import { topicReads } from './topic-reads.ts';

/** A sitemap is large and asked for by few: it must not push out what people read. */
const sitemapCacheBytes = 16 * 1024 * 1024;

/** Feeds in three formats per language and topic, sitemaps, and what robots are told. */
export async function feedsPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { config, databases, bus } = site.platform;
  const reader = databases.publicReader;
  const topics = topicReads(reader);
  const feeds = newsroomFeeds(site.reads, changeReads(reader), sitemapReads(reader), config.WEBSUB_HUB);
  const sitemaps = pageCache(bus, { maxBytes: sitemapCacheBytes });
  app.addHook('onClose', async () => sitemaps.close());

  for (const format of feedFormats) {
    cachedRoute(app, site, `/feed.${format}`, ({ context }) => ({
      rest: `/feed.${format}`,
      page: () => feeds.feed(context, format),
    }));
    cachedRoute(app, site, `/topics/:topic/feed.${format}`, ({ context, params: { topic: slug = '' } }) => ({
      rest: `/topics/${encodeURIComponent(slug)}/feed.${format}`,
      page: async () => {
        const { publisher, language } = context;
        const topic = await topics.bySlug(publisher, slug);
        if (!topic) return absent;
        const name = topic.names[language] || topic.names.fa;
        const releases = await topics.releases(publisher, language, topic.id);
        return feeds.feed(context, format, { topic: { id: topic.id, slug, name }, releases });
      },
    }));
  }

  const ofNewsroom = (url: string, make: (publisher: Publisher, name: string) => Promise<RenderedPage | null>) =>
    app.get(`/:organization/${url}`, { schema: { hide: true } }, async (request, reply) => {
      const { organization = '', name = '' } = request.params as { organization?: string; name?: string };
      const publisher = await site.publisherOf(organization);
      if (!publisher) return answerAbsent(site, request, reply);
      const key = `/n/${publisher.slug}/${url.replace(':name', name)}`;
      const noPart = new Error('no such part');
      try {
        const entry = await sitemaps.get(key, publisher.id, async () => {
          const page = await make(publisher, name);
          if (!page) throw noPart;
          return page;
        });
        return await sendPage(request, reply, sitemaps, entry);
      } catch (error) {
        if (error !== noPart) throw error;
        return answerAbsent(site, request, reply);
      }
    });
  const contextOf = (publisher: Publisher) => site.contextOf(publisher, 'fa');
  ofNewsroom('sitemap.xml', (publisher) => feeds.sitemap(contextOf(publisher)));
  ofNewsroom('sitemap-:name.xml', (publisher, name) => feeds.sitemapPart(contextOf(publisher), name));
  // At a host of its own; the common one has its own text (robots.plugin.ts).
  app.get('/:organization/robots.txt', { schema: { hide: true } }, async (request, reply) => {
    const { organization = '' } = request.params as { organization?: string };
    const publisher = await site.publisherOf(organization);
    if (!publisher) return answerAbsent(site, request, reply);
    return reply.type('text/plain; charset=utf-8').send(ownRobotsText(contextOf(publisher)));
  });
}
