import type { FastifyInstance } from 'fastify';
import { acceptedLanguage } from './accepted-language.ts';
import { answerAbsent } from './answer-not-found.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import { basePath } from './page-context.ts';
import { publishedPicture } from './published-picture.ts';
import { sendOn } from './redirects/send-on.ts';
import { pageHeaders } from './send-page.ts';

const forEver = 'public, max-age=31536000, immutable';

/** The stylesheet, fonts and pictures, and the doors without a language. */
export async function assetPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { assets, reads, publisherOf } = site;

  app.get('/_/:asset', { schema: { hide: true } }, async (request, reply) => {
    const asset = assets.served.get((request.params as { asset: string }).asset);
    if (!asset) return answerAbsent(site, request, reply);
    reply.header('cache-control', forEver).type(asset.mediaType);
    if (!asset.br) return reply.send(asset.bytes);
    reply.header('vary', 'Accept-Encoding');
    if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(asset.bytes);
    return reply.header('content-encoding', 'br').send(asset.br);
  });

  app.get('/:organization', { schema: { hide: true } }, async (request, reply) => {
    const publisher = await publisherOf((request.params as { organization: string }).organization);
    if (!publisher) return answerAbsent(site, request, reply);
    // The front page of an older site took its articles by a query: /?p=12
    if (request.url.includes('?') && (await sendOn(site, request, reply))) return reply;
    const language = acceptedLanguage(request.headers['accept-language'], publisher.published);
    return reply
      .headers({ ...pageHeaders, vary: 'Accept-Language', 'cache-control': 'no-cache' })
      .redirect(`${basePath(publisher)}/${language}`, 302);
  });

  app.get('/:organization/:language/', { schema: { hide: true } }, async (request, reply) => {
    const { organization, language } = request.params as { organization: string; language: string };
    const publisher = await publisherOf(organization);
    if (!publisher) return answerAbsent(site, request, reply);
    return reply.headers(pageHeaders).redirect(`${basePath(publisher)}/${encodeURIComponent(language)}`, 301);
  });

  app.get('/:organization/media/:sha256/:variant', { schema: { hide: true } }, async (request, reply) => {
    const { organization, sha256, variant } = request.params as Record<'organization' | 'sha256' | 'variant', string>;
    const publisher = await publisherOf(organization);
    const picture = publisher && (await publishedPicture(site.platform.storage, reads, publisher, sha256, variant));
    if (!picture) return answerAbsent(site, request, reply);
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
