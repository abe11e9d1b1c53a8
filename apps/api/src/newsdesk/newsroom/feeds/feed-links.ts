import { html, type Markup } from '../html.ts';
import { say } from '../page-context.ts';
import { type Feed, feedFormats, feedMediaTypes, feedPath, feedTitle } from './feed-scope.ts';

/** For the page's head: readers find the feeds of what they look at. */
export const feedLinks = (feed: Pick<Feed, 'context' | 'topic'>): Markup =>
  html`${feedFormats.map(
    (format) =>
      html`<link rel="alternate" type="${feedMediaTypes[format]}" title="${feedTitle(feed)} (${say(feed.context, `feeds.${format}`)})" href="${feedPath(feed, format)}">\n`,
  )}`;
