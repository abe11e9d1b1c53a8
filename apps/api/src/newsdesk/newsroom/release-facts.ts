import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import { html, type Markup } from './html.ts';
import type { PublishedItem } from './newsroom-reads.ts';
import { type PageContext, say } from './page-context.ts';

/** A date as readers of the language write it, with the instant for machines. */
export function timeElement(context: PageContext, at: Date, style: 'long' | 'full' | 'datetime' = 'long'): Markup {
  return html`<time datetime="${at.toISOString()}">${dateText(context, at, style)}</time>`;
}

export const dateText = (
  { language, publisher }: PageContext,
  at: Date,
  style: 'long' | 'full' | 'datetime' = 'long',
) => formatDate(at, { locale: language, timeZone: publisher.timeZone, style });

export const numberText = ({ language }: PageContext, item: PublishedItem): string =>
  formatOfficeNumber({ year: item.numberYear, letter: item.numberKind, n: item.numberN }, language);

/** Kind and date: the line above a title. */
export const kicker = (context: PageContext, item: PublishedItem): Markup =>
  html`<p class="kicker"><span class="kind">${say(context, `kinds.${item.kind}`)}</span> ${timeElement(context, item.publishedAt)}</p>`;
