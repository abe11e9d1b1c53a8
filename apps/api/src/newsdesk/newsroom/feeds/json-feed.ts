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
  noticeOf,
} from './feed-scope.ts';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): string {
  const { context, hub } = feed;
  const { language, publicUrl } = context;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed),
    home_page_url: publicUrl + feedHome(feed),
    feed_url: publicUrl + feedPath(feed, 'json'),
    description: feedDescription(feed),
    language: bcp47(language),
    authors: [{ name: nameOf(context), url: publicUrl + feedHome({ context, topic: null }) }],
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: inOrder<object>(feed, { release: (one) => item(feed, one), notice: (one) => notice(feed, one) }),
  });
}

function item(feed: Feed, release: PublishedRelease) {
  const { context } = feed;
  const [first] = release.pictures;
  const plain = first && plainVariant(first);
  return {
    id: entryId(release),
    url: entryUrl(feed, release),
    title: release.title,
    content_html: entryHtml(feed, release),
    ...(release.lead && { summary: release.lead }),
    ...(first && plain && { image: context.publicUrl + picturePath(context, first, plain.name) }),
    date_published: release.firstPublishedAt.toISOString(),
    ...(isCorrected(release) && { date_modified: release.publishedAt.toISOString() }),
    language: bcp47(release.language),
    tags: [say(context, `kinds.${release.kind}`), ...release.tags],
  };
}

/** In the place of what was withdrawn: the same entry, so that a reader who holds the text reads this instead. */
function notice(feed: Feed, withdrawn: Withdrawn) {
  const { title, html } = noticeOf(feed, withdrawn);
  return {
    id: entryId(withdrawn),
    title,
    content_html: html,
    date_published: withdrawn.firstPublishedAt.toISOString(),
    date_modified: withdrawn.withdrawnAt.toISOString(),
    language: bcp47(withdrawn.language),
  };
}
