import type { FastifyInstance } from 'fastify';
import { cachedRoute } from '../cached-route.ts';
import { asPage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { publicContacts } from './contact-reads.ts';
import { peoplePage } from './people-page.ts';

export async function peoplePagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  cachedRoute(app, site, '/people', ({ context }) => ({
    rest: '/people',
    page: async () => asPage(200, peoplePage(context, await publicContacts(site.reads, context))),
  }));
}
