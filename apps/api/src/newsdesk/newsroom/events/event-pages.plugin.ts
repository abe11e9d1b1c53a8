import type { FastifyInstance } from 'fastify';
import { cachedRoute } from '../cached-route.ts';
import { asPage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { absent, rendered } from '../page-cache.ts';
import { calendarFile } from './calendar-file.ts';
import { comingEvents, eventById, pastEvents } from './event-reads.ts';
import { eventsPage } from './events-page.ts';

const fileName = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.ics$/;

export async function eventPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { reads } = site;

  cachedRoute(app, site, '/events', ({ context }) => ({
    rest: '/events',
    page: async () => {
      const [coming, past] = await Promise.all([comingEvents(reads, context), pastEvents(reads, context)]);
      return asPage(200, eventsPage(context, coming, past));
    },
  }));
  cachedRoute(app, site, '/events/:file', ({ context, params: { file = '' } }) => {
    const [, id] = fileName.exec(file) ?? [];
    if (id === undefined) return null;
    return {
      rest: `/events/${file}`,
      page: async () => {
        const event = await eventById(reads, context, id);
        if (!event) return absent;
        const headers = { 'content-disposition': `attachment; filename="event-${id.slice(0, 8)}.ics"` };
        return rendered(200, 'text/calendar; charset=utf-8', calendarFile(context, event), headers);
      },
    };
  });
}
