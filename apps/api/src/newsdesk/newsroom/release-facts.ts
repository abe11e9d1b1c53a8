import { type DateStyle, formatDate, formatOfficeNumber } from '@ravabet/calendars';
import { html, type Markup } from './html.ts';
import type { PublishedItem } from './newsroom-reads.ts';
import { type PageContext, say } from './page-context.ts';

/** A date as readers of the language write it, with the instant for machines. */
export function timeElement(context: PageContext, at: Date, style: DateStyle = 'long'): Markup {
  return html`<time datetime="${at.toISOString()}">${dateText(context, at, style)}</time>`;
}

export const dateText = ({ language, publisher }: PageContext, at: Date, style: DateStyle = 'long') =>
  formatDate(at, { locale: language, timeZone: publisher.timeZone, style });

/** '' where there is none: an archive may bring releases from before the register. */
export const numberText = (
  { language }: Pick<PageContext, 'language'>,
  { numberYear: year, numberKind: letter, numberN: n }: Pick<PublishedItem, 'numberYear' | 'numberKind' | 'numberN'>,
): string => (year === null || letter === null || n === null ? '' : formatOfficeNumber({ year, letter, n }, language));

/** Kind and date of the first publication: the line above a title. */
export const kicker = (context: PageContext, item: PublishedItem): Markup =>
  html`<p class="kicker"><span class="kind">${say(context, `kinds.${item.kind}`)}</span> ${timeElement(context, item.firstPublishedAt)}</p>`;
