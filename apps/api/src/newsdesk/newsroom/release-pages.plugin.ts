import type { FastifyInstance } from 'fastify';
import { cachedRoute } from './cached-route.ts';
import { newsroomPages } from './newsroom-pages.ts';
import type { NewsroomSite } from './newsroom-site.ts';

/** The list and the releases. */
export async function releasePagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const pages = newsroomPages(site);

  cachedRoute(app, site, '', ({ context, query: { older } }) => ({
    rest: older === undefined ? '' : `?older=${encodeURIComponent(older)}`,
    page: () => pages.list(context, older),
  }));
  cachedRoute(app, site, '/:slug', ({ context, params: { slug = '' } }) => ({
    rest: `/${encodeURIComponent(slug)}`,
    page: () => pages.release(context, slug),
  }));
}
