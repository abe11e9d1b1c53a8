import type { FastifyInstance } from 'fastify';
import { cachedRoute } from './cached-route.ts';
import { newsroomPages } from './newsroom-pages.ts';
import { roomPath } from './page-context.ts';
import type { NewsroomSite } from './newsroom-site.ts';

const olderThan = (cursor: string): string => `?older=${encodeURIComponent(cursor)}`;

/** The front page, the list, the releases, and what they said before they were corrected. */
export async function releasePagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const pages = newsroomPages(site);

  // Older pages stood here once; their addresses stay good.
  cachedRoute(app, site, '', ({ context, query: { older } }) =>
    older === undefined
      ? { rest: '', page: () => pages.home(context) }
      : {
          rest: olderThan(older),
          page: async () => pages.movedTo(`${roomPath(context, context.language)}/releases${olderThan(older)}`),
        },
  );
  cachedRoute(app, site, '/releases', ({ context, query: { older } }) => ({
    rest: `/releases${older === undefined ? '' : olderThan(older)}`,
    page: () => pages.list(context, older),
  }));
  cachedRoute(app, site, '/:slug', ({ context, params: { slug = '' } }) => ({
    rest: `/${encodeURIComponent(slug)}`,
    page: () => pages.release(context, slug),
  }));
  cachedRoute(app, site, '/:slug/versions/:n', ({ context, params: { slug = '', n = '' } }) =>
    // Only what can be a version's number is looked for; there are no two addresses of one page.
    /^[1-9]\d{0,5}$/.test(n)
      ? { rest: `/${encodeURIComponent(slug)}/versions/${n}`, page: () => pages.version(context, slug, Number(n)) }
      : null,
  );
}
