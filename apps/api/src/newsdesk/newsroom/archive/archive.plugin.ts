import type { FastifyInstance } from 'fastify';
import { cachedRoute } from '../cached-route.ts';
import { isInvalidCursor, listItems } from '../lists/list-reads.ts';
import { asPage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { absent } from '../page-cache.ts';
import { type PageContext, say } from '../page-context.ts';
import { countsPage, monthPage } from './archive-pages.ts';
import {
  type ArchiveCalendar,
  archiveNumbers,
  calendarOf,
  monthPeriod,
  monthText,
  usualCalendar,
  yearOf,
  yearPeriod,
  yearText,
} from './archive-periods.ts';
import { archiveCounts, archiveSpan } from './archive-reads.ts';

const monthLength = 50;

/** Everything by year and month, in the reader's calendar and the other one. */
export async function archivePagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { reads } = site;

  async function years(context: PageContext, calendar: ArchiveCalendar) {
    const { publisher, language } = context;
    const span = await archiveSpan(reads, context);
    const first = span ? yearOf(span.first, calendar, publisher.timeZone) : 1;
    const last = span ? yearOf(span.last, calendar, publisher.timeZone) : 0;
    const all = Array.from({ length: last - first + 1 }, (_, i) => last - i);
    const counts = await archiveCounts(
      reads,
      context,
      all.map((year) => yearPeriod(year, publisher.timeZone)),
    );
    const counted = all.map((year, i) => ({
      rest: `/archive/${year}`,
      text: yearText(year, language),
      count: counts[i] ?? 0,
    }));
    const rest = calendar === usualCalendar(language) ? '/archive' : `/archive?calendar=${calendar}`;
    return asPage(
      200,
      countsPage(context, { rest, title: say(context, 'archive.title'), counts: counted, calendar, year: null }),
    );
  }

  async function months(context: PageContext, year: number) {
    const { publisher, language } = context;
    const all = Array.from({ length: 12 }, (_, i) => i + 1);
    const counts = await archiveCounts(
      reads,
      context,
      all.map((month) => monthPeriod(year, month, publisher.timeZone)),
    );
    const counted = all.map((month, i) => ({
      rest: `/archive/${year}/${String(month).padStart(2, '0')}`,
      text: monthText(year, month, language),
      count: counts[i] ?? 0,
    }));
    const title = say(context, 'archive.year', { year: yearText(year, language) });
    const calendar = calendarOf(year) ?? 'gregorian';
    return asPage(200, countsPage(context, { rest: `/archive/${year}`, title, counts: counted, calendar, year }));
  }

  async function month(context: PageContext, asked: { year: number; month: number; cursor: string | undefined }) {
    const period = monthPeriod(asked.year, asked.month, context.publisher.timeZone);
    try {
      const page = await listItems(reads, context, { older: asked.cursor, length: monthLength, period });
      return asPage(200, monthPage(context, { ...page, ...asked }));
    } catch (error) {
      if (isInvalidCursor(error)) return absent;
      throw error;
    }
  }

  cachedRoute(app, site, '/archive', ({ context, language, query }) => {
    const wanted = query['calendar'];
    const calendar = wanted === 'jalali' || wanted === 'gregorian' ? wanted : usualCalendar(language);
    const rest = calendar === usualCalendar(language) ? '/archive' : `/archive?calendar=${calendar}`;
    return { rest, page: () => years(context, calendar) };
  });
  cachedRoute(app, site, '/archive/:year', ({ context, params }) => {
    const asked = archiveNumbers(params['year']);
    return asked && { rest: `/archive/${asked.year}`, page: () => months(context, asked.year) };
  });
  cachedRoute(app, site, '/archive/:year/:month', ({ context, params, query: { older } }) => {
    const asked = archiveNumbers(params['year'], params['month']);
    if (!asked || asked.month === null) return null;
    const { year, month: inYear } = asked;
    const cursor = older === undefined ? '' : `?older=${encodeURIComponent(older)}`;
    return {
      rest: `/archive/${year}/${params['month']}${cursor}`,
      page: () => month(context, { year, month: inYear, cursor: older }),
    };
  });
}
