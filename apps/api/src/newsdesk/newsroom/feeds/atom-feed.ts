import { html, type Markup } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import { bcp47, nameOf, say } from '../page-context.ts';
import type { Withdrawn } from './change-reads.ts';
import {
  entryHtml,
  entryId,
  entryUrl,
  type Feed,
  feedDescription,
  feedHome,
  feedId,
  feedPath,
  feedTitle,
  lastChanged,
} from './feed-scope.ts';

/** The newest releases in full, RFC 4287, and what was withdrawn, RFC 6721. A corrected one keeps its place and has a later `updated`,
 * also where it is older than the newest. */
export function atomFeed(feed: Feed): Markup {
  const { context, releases, withdrawn, hub } = feed;
  const { language, publicUrl } = context;
  // A feed without entries was updated when nothing was: a fixed instant keeps its bytes the same.
  const updated = lastChanged(releases, withdrawn) ?? new Date(0);
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${bcp47(language)}">
<id>${feedId(feed)}</id>
<title>${feedTitle(feed)}</title>
<subtitle>${feedDescription(feed)}</subtitle>
<updated>${updated.toISOString()}</updated>
<author><name>${nameOf(context)}</name></author>
<link rel="self" type="application/atom+xml" href="${publicUrl + feedPath(feed, 'atom')}"/>
<link rel="alternate" type="text/html" hreflang="${bcp47(language)}" href="${publicUrl + feedHome(feed)}"/>
${hub && html`<link rel="hub" href="${hub}"/>\n`}${releases.map((release) => entry(feed, release))}${withdrawn.map(tombstone)}</feed>
`;
}

function entry(feed: Feed, release: PublishedRelease): Markup {
  const url = entryUrl(feed, release);
  return html`<entry>
<id>${entryId(release)}</id>
<title>${release.title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${release.firstPublishedAt.toISOString()}</published>
<updated>${release.publishedAt.toISOString()}</updated>
<category term="${release.kind}" label="${say(feed.context, `kinds.${release.kind}`)}"/>
${release.tags.map((tag) => html`<category term="${tag}"/>`)}${release.lead && html`<summary>${release.lead}</summary>`}
<content type="html" xml:base="${url}">${entryHtml(feed, release)}</content>
</entry>
`;
}

/** Readers of the feed hear that a text they may hold was withdrawn, and why; none of its words. */
const tombstone = ({ pressReleaseId, withdrawnAt, note }: Withdrawn): Markup =>
  html`<at:deleted-entry ref="urn:uuid:${pressReleaseId}" when="${withdrawnAt.toISOString()}">${note && html`<at:comment>${note}</at:comment>`}</at:deleted-entry>
`;
