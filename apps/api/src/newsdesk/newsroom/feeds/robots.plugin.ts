import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { sitemapReads } from './sitemap-reads.ts';

/** The common host: newsrooms are there to be found, the staff's side is not. */
export async function robotsPlugin(app: FastifyInstance, { config, databases }: Platform): Promise<void> {
  const reads = sitemapReads(databases.publicReader);
  app.get('/robots.txt', { schema: { hide: true } }, async (_request, reply) => {
    const slugs = await reads.publishers();
    const sitemaps = slugs.map((slug) => `Sitemap: ${config.publicUrl}/n/${slug}/sitemap.xml\n`);
    const text = `User-agent: *
Allow: /n/
Disallow: /n/*/subscription/
Disallow: /n/*/question/
Disallow: /

${sitemaps.join('')}`;
    return reply.header('cache-control', 'public, max-age=3600').type('text/plain; charset=utf-8').send(text);
  });
}
