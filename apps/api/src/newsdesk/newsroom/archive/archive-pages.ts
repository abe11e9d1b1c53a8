import { formatNumber } from '@ravabet/calendars';
import { html, type Markup, type Piece } from '../html.ts';
import { everywhere } from '../lists/everywhere.ts';
import type { ItemPage } from '../lists/list-reads.ts';
import { pageLinks } from '../lists/release-list.ts';
import type { PublishedItem } from '../newsroom-reads.ts';
import { nameOf, type PageContext, releasePath, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { dateText } from '../release-facts.ts';
import {
  type ArchiveCalendar,
  calendarOf,
  monthPeriod,
  monthText,
  usualCalendar,
  yearText,
} from './archive-periods.ts';

export interface Counted {
  readonly rest: string;
  readonly text: string;
  readonly count: number;
}

/** All years, or the months of one, each with how much was published. */
export function countsPage(
  context: PageContext,
  page: { rest: string; title: string; counts: readonly Counted[]; calendar: ArchiveCalendar; year: number | null },
): Markup {
  const { rest, title, counts, calendar, year } = page;
  const room = roomPath(context, context.language);
  const there = counts.filter(({ count }) => count > 0);
  return framedPage(context, {
    title: `${title} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'archive.description', { name: nameOf(context) }),
    canonical: `${room}${rest}`,
    alternates: everywhere(context, rest),
    section: 'archive',
    main: html`<div class="column">${year !== null && crumbs(context, calendar, null)}<h1>${title}</h1>
${
  there.length === 0
    ? html`<p class="lead">${say(context, 'archive.none')}</p>`
    : html`<ul class="counts">${counts.map(({ rest: at, text, count }) =>
        count === 0
          ? html`<li><span>${text}</span> <span class="count">${number(context, 0)}</span></li>`
          : html`<li><a href="${room}${at}">${text}</a> <span class="count">${number(context, count)}</span></li>`,
      )}</ul>`
}
${year === null && otherCalendar(context, calendar)}</div>`,
  });
}

const number = (context: PageContext, n: number): Markup =>
  html`${formatNumber(n, context.language)}<span class="unseen"> ${say(context, 'archive.releases')}</span>`;

function otherCalendar(context: PageContext, calendar: ArchiveCalendar): Markup {
  const other: ArchiveCalendar = calendar === 'jalali' ? 'gregorian' : 'jalali';
  const room = roomPath(context, context.language);
  const path = other === usualCalendar(context.language) ? `${room}/archive` : `${room}/archive?calendar=${other}`;
  return html`<p class="onward"><a href="${path}">${say(context, `archive.${other}`)}</a></p>`;
}

const archivePath = (context: PageContext, calendar: ArchiveCalendar): string =>
  `${roomPath(context, context.language)}/archive${calendar === usualCalendar(context.language) ? '' : `?calendar=${calendar}`}`;

function crumbs(context: PageContext, calendar: ArchiveCalendar, year: number | null): Piece {
  return html`<p class="kicker"><a href="${archivePath(context, calendar)}">${say(context, 'archive.title')}</a>${
    year !== null &&
    html` <a href="${roomPath(context, context.language)}/archive/${year}">${yearText(year, context.language)}</a>`
  }</p>`;
}

/** The releases of a month, by days. */
export function monthPage(
  context: PageContext,
  page: ItemPage & { year: number; month: number; cursor: string | undefined },
): Markup {
  const { year, month, items, older, cursor } = page;
  const rest = `/archive/${year}/${String(month).padStart(2, '0')}`;
  const path = roomPath(context, context.language) + rest;
  const title = monthText(year, month, context.language);
  return framedPage(context, {
    title: `${title} · ${say(context, 'archive.title')} · ${nameOf(context)}`,
    description: say(context, 'archive.of', { period: title, name: nameOf(context) }),
    ...(cursor === undefined && { canonical: path, alternates: everywhere(context, rest) }),
    section: 'archive',
    main: html`<div class="column">${crumbs(context, calendarOf(year) ?? 'gregorian', year)}<h1>${title}</h1>
${items.length === 0 ? html`<p class="lead">${say(context, 'archive.none')}</p>` : days(context, items)}
${pageLinks(context, path, { older, cursor })}
<nav class="pages" aria-label="${say(context, 'archive.months')}">${neighbour(context, year, month, -1)} ${neighbour(context, year, month, 1)}</nav></div>`,
  });
}

/** Nothing where that month has not begun. */
function neighbour(context: PageContext, year: number, month: number, step: 1 | -1): Piece {
  const at = year * 12 + month - 1 + step;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  if (calendarOf(y) === null || Date.parse(monthPeriod(y, m, context.publisher.timeZone).start) > Date.now())
    return null;
  const path = `${roomPath(context, context.language)}/archive/${y}/${String(m).padStart(2, '0')}`;
  return html`<a rel="${step === 1 ? 'next' : 'prev'}" href="${path}">${monthText(y, m, context.language)}</a>`;
}

function days(context: PageContext, items: readonly PublishedItem[]): Markup {
  const byDay = Map.groupBy(items, (item) => dateText(context, item.firstPublishedAt, 'full'));
  return html`${[...byDay].map(
    ([day, published]) =>
      html`<section class="day"><h2>${day}</h2><ul class="plain">${published.map(
        (item) =>
          html`<li><span class="kind">${say(context, `kinds.${item.kind}`)}</span> <a href="${releasePath(context, item.language, item.slug)}" dir="auto">${item.title}</a></li>`,
      )}</ul></section>`,
  )}`;
}
