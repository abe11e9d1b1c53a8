import { html, type Markup, type Piece } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import type { Withdrawn } from './change-reads.ts';
import { bcp47, nameOf, say } from '../page-context.ts';
import { picturePath, plainVariant } from '../picture-element.ts';
import {
  entryHtml,
  entryId,
  entryUrl,
  type Feed,
  feedDescription,
  feedHome,
  feedPath,
  feedTitle,
  inOrder,
  isCorrected,
  lastChanged,
  noticeOf,
} from './feed-scope.ts';

/** RFC 822 with English names, as RSS wants dates. */
const rssDate = (at: Date): string => at.toUTCString();
/** How long readers without a hub may wait before they ask again, in minutes. */
const askAgainAfter = 15;

/** RSS 2.0 with the whole text. It knows no `updated`, so a correction carries Atom's. */
export function rssFeed(feed: Feed): Markup {
  const { context, releases, notices, hub } = feed;
  const { language, publicUrl } = context;
  const changed = lastChanged(releases, notices);
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feedTitle(feed)}</title>
<link>${publicUrl + feedHome(feed)}</link>
<description>${feedDescription(feed)}</description>
<language>${bcp47(language)}</language>
${changed && html`<lastBuildDate>${rssDate(changed)}</lastBuildDate>\n`}<ttl>${askAgainAfter}</ttl>
<atom:link rel="self" type="application/rss+xml" href="${publicUrl + feedPath(feed, 'rss')}"/>
${hub && html`<atom:link rel="hub" href="${hub}"/>\n`}${inOrder(feed, { release: (one) => item(feed, one), notice: (one) => notice(feed, one) })}</channel>
</rss>
`;
}

function item(feed: Feed, release: PublishedRelease): Markup {
  const { context } = feed;
  return html`<item>
<guid isPermaLink="false">${entryId(release)}</guid>
<title>${release.title}</title>
<link>${entryUrl(feed, release)}</link>
<pubDate>${rssDate(release.firstPublishedAt)}</pubDate>
${isCorrected(release) && html`<atom:updated>${release.publishedAt.toISOString()}</atom:updated>\n`}<dc:creator>${nameOf(context)}</dc:creator>
<category>${say(context, `kinds.${release.kind}`)}</category>
${release.tags.map((tag) => html`<category>${tag}</category>\n`)}<description>${release.lead || release.title}</description>
${picture(feed, release)}<content:encoded>${entryHtml(feed, release)}</content:encoded>
</item>
`;
}

/** In the place of what was withdrawn: the same entry, so that a reader who holds the text reads this instead. */
function notice(feed: Feed, withdrawn: Withdrawn): Markup {
  const { title, html: text } = noticeOf(feed, withdrawn);
  return html`<item>
<guid isPermaLink="false">${entryId(withdrawn)}</guid>
<title>${title}</title>
<pubDate>${rssDate(withdrawn.firstPublishedAt)}</pubDate>
<atom:updated>${withdrawn.withdrawnAt.toISOString()}</atom:updated>
<dc:creator>${nameOf(feed.context)}</dc:creator>
<description>${text}</description>
</item>
`;
}

function picture({ context }: Feed, release: PublishedRelease): Piece {
  const [first] = release.pictures;
  const plain = first && plainVariant(first);
  if (!plain) return null;
  const url = context.publicUrl + picturePath(context, first, plain.name);
  return html`<media:content url="${url}" medium="image" type="${plain.mediaType}" width="${plain.width}" height="${plain.height}"/>\n`;
}
