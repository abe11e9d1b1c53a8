import { newsroomRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import type { Language } from '@ravabet/i18n';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FrontDoor } from '../../platform/front-door.ts';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { languageOf } from '../../platform/speak.ts';
import { acceptedLanguage } from './accepted-language.ts';
import { barePage } from './bare-page.ts';
import { newsroomAssets } from './newsroom-assets.ts';
import { getNewsroom } from './get-newsroom.ts';
import { isLanguage, newsroomPages } from './newsroom-pages.ts';
import { newsroomReads, type Publisher } from './newsroom-reads.ts';
import { pageCache, type RenderedPage } from './page-cache.ts';
import { publishedPicture } from './published-picture.ts';
import { publisherCache } from './publisher-cache.ts';
import { pageHeaders, readyPages, sendPage } from './send-page.ts';

type Params = {
  organization: string;
  language: string;
  slug: string;
  n: string;
  sha256: string;
  variant: string;
  asset: string;
};
type PageRequest = FastifyRequest<{ Params: Params; Querystring: { older?: string | string[] } }>;

const forEver = 'public, max-age=31536000, immutable';
const cacheBytes = 48 * 1024 * 1024;

/** The public pages under /n: complete without scripts, read by the role that sees publications only. */
export async function newsroomPagesPlugin(app: FastifyInstance, platform: Platform, door: FrontDoor): Promise<void> {
  const { config, databases, bus, storage } = platform;
  const assets = newsroomAssets();
  const reads = newsroomReads(databases.publicReader);
  const pages = newsroomPages(reads, { publicUrl: config.publicUrl, assets });
  const publisherOf = publisherCache(reads);
  const cache = pageCache(bus, { maxBytes: cacheBytes });
  app.addHook('onClose', async () => cache.close());
  door.offer(readyPages(cache));

  const bare = (reply: FastifyReply, language: Language, about: 'notFound' | 'unavailable') =>
    reply
      .code(about === 'notFound' ? 404 : 503)
      .headers({ ...pageHeaders, 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(barePage(language, assets, about).text);
  const askedLanguage = (request: FastifyRequest): Language => {
    const { language = '' } = request.params as Partial<Params>;
    return isLanguage(language) ? language : languageOf(request);
  };
  app.setNotFoundHandler((request, reply) => bare(reply, askedLanguage(request), 'notFound'));
  // No publication has such an address, and PostgreSQL refuses to look for one.
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.includes('%00')) return bare(reply, askedLanguage(request), 'notFound');
  });
  app.setErrorHandler((error, request, reply) => {
    request.log.error({ err: error }, 'the newsroom could not answer');
    return bare(reply.header('retry-after', '5'), askedLanguage(request), 'unavailable');
  });

  /** From the cache by the page's own address. */
  const route = (
    url: string,
    make: (
      publisher: Publisher,
      language: Language,
      request: PageRequest,
    ) => { key: string; page: () => Promise<RenderedPage> },
  ) =>
    app.get(url, { schema: { hide: true } }, async (raw, reply) => {
      const request = raw as PageRequest;
      const { organization, language } = request.params;
      const publisher = await publisherOf(organization);
      if (!publisher) return bare(reply, askedLanguage(request), 'notFound');
      const { key, page } = isLanguage(language)
        ? make(publisher, language, request)
        : { key: '', page: () => pages.notFound(publisher, languageOf(request)) };
      // Whatever is not there must not push out what is.
      if (key === '') return sendPage(request, reply, cache, cache.loose(publisher.id, await page()));
      return sendPage(request, reply, cache, await cache.get(key, publisher.id, page));
    });

  app.get('/_/:asset', { schema: { hide: true } }, async (request, reply) => {
    const asset = assets.served.get((request.params as Params).asset);
    if (!asset) return bare(reply, languageOf(request), 'notFound');
    reply.header('cache-control', forEver).type(asset.mediaType);
    if (!asset.br) return reply.send(asset.bytes);
    reply.header('vary', 'Accept-Encoding');
    if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(asset.bytes);
    return reply.header('content-encoding', 'br').send(asset.br);
  });

  app.get('/:organization', { schema: { hide: true } }, async (request, reply) => {
    const publisher = await publisherOf((request.params as Params).organization);
    if (!publisher) return bare(reply, languageOf(request), 'notFound');
    const language = acceptedLanguage(request.headers['accept-language'], await reads.languages(publisher));
    return reply
      .headers({ ...pageHeaders, vary: 'Accept-Language', 'cache-control': 'no-cache' })
      .redirect(`/n/${publisher.slug}/${language}`, 302);
  });

  app.get('/:organization/:language/', { schema: { hide: true } }, async (request, reply) => {
    const { organization, language } = request.params as Params;
    return reply
      .headers(pageHeaders)
      .redirect(`/n/${encodeURIComponent(organization)}/${encodeURIComponent(language)}`, 301);
  });
  route('/:organization/:language', (publisher, language, request) => {
    const older = typeof request.query.older === 'string' ? request.query.older : undefined;
    const query = older === undefined ? '' : `?older=${encodeURIComponent(older)}`;
    const key = `/n/${publisher.slug}/${language}${query}`;
    return { key, page: () => pages.list(publisher, language, older) };
  });
  route('/:organization/:language/feed.atom', (publisher, language) => ({
    key: `/n/${publisher.slug}/${language}/feed.atom`,
    page: () => pages.feed(publisher, language),
  }));
  route('/:organization/:language/:slug', (publisher, language, request) => {
    const { slug } = request.params;
    const key = `/n/${publisher.slug}/${language}/${encodeURIComponent(slug)}`;
    return { key, page: () => pages.release(publisher, language, slug) };
  });

  route('/:organization/:language/:slug/versions/:n', (publisher, language, request) => {
    const { slug, n } = request.params;
    // Only what can be a version's number is looked for; there are no two addresses of one page.
    if (!/^[1-9]\d{0,5}$/.test(n)) return { key: '', page: () => pages.notFound(publisher, language) };
    const key = `/n/${publisher.slug}/${language}/${encodeURIComponent(slug)}/versions/${n}`;
    return { key, page: () => pages.version(publisher, language, slug, Number(n)) };
  });

  app.get('/:organization/media/:sha256/:variant', { schema: { hide: true } }, async (request, reply) => {
    const { organization, sha256, variant } = request.params as Params;
    const publisher = await publisherOf(organization);
    const picture = publisher && (await publishedPicture(storage, reads, publisher, sha256, variant));
    if (!picture) return bare(reply, languageOf(request), 'notFound');
    reply.headers({
      'cache-control': forEver,
      etag: `"${sha256}-${variant}"`,
      // Feed readers and search engines show pictures on pages of their own.
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    if (request.headers['if-none-match'] === `"${sha256}-${variant}"`) return reply.code(304).send();
    return reply
      .type(picture.mediaType)
      .header('content-length', picture.size)
      .send(await picture.open());
  });
}

/** What the staff see of their newsroom. */
export async function newsroomPlugin(app: FastifyInstance, { databases, config }: Platform): Promise<void> {
  serve(app, newsroomRoutes.get, ({ actor, ability }) =>
    getNewsroom(databases.reader, config.publicUrl, actor, ability),
  );
}
