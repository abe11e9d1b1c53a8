import { nameOf, type PageContext, releasePath, roomPath, say } from '../page-context.ts';
import { escapeText, html } from '../html.ts';
import { pictureElement } from '../picture-element.ts';
import type { PublishedRelease, Withdrawn } from '../newsroom-reads.ts';

export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];
export const feedMediaTypes: Record<FeedFormat, string> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A feed is of a language, and of one topic when there is one. */
export interface FeedTopic {
  readonly slug: string;
  readonly name: string;
}
export interface Feed {
  readonly context: PageContext;
  readonly topic: FeedTopic | null;
  readonly releases: readonly PublishedRelease[];
  /** what readers may hold and should not any more; of the whole newsroom's feed only */
  readonly withdrawn: readonly Withdrawn[];
  /** the hub that readers may subscribe to, when the installation has one */
  readonly hub: string;
}

/** The page whose feed it is. */
export const feedHome = ({ context, topic }: Pick<Feed, 'context' | 'topic'>): string =>
  roomPath(context, context.language) + (topic ? `/topics/${encodeURIComponent(topic.slug)}` : '');
export const feedPath = (feed: Pick<Feed, 'context' | 'topic'>, format: FeedFormat): string =>
  `${feedHome(feed)}/feed.${format}`;

export function feedTitle({ context, topic }: Pick<Feed, 'context' | 'topic'>): string {
  const title = say(context, 'titleOf', { name: nameOf(context) });
  return topic ? `${topic.name} · ${title}` : title;
}
export const feedDescription = ({ context }: Pick<Feed, 'context'>): string =>
  say(context, 'description', { name: nameOf(context) });

/** Ids are those of the records: they outlive titles, addresses and hosts. */
export const feedId = ({ context: { publisher, language }, topic }: Pick<Feed, 'context' | 'topic'>): string =>
  `urn:uuid:${publisher.id}#${language}${topic ? `/${topic.slug}` : ''}`;
export const entryId = (release: PublishedRelease): string => `urn:uuid:${release.pressReleaseId}`;
export const entryUrl = ({ context }: Pick<Feed, 'context'>, release: PublishedRelease): string =>
  context.publicUrl + releasePath(context, release.language, release.slug);

/** Corrected after it was first published. */
export const isCorrected = (release: PublishedRelease): boolean =>
  release.publishedAt.getTime() !== release.firstPublishedAt.getTime();

/** When the newest text of the feed is of: a correction's, also where it stands below newer releases. */
export function lastChanged(releases: readonly PublishedRelease[]): Date | undefined {
  const at = Math.max(...releases.map(({ publishedAt }) => publishedAt.getTime()));
  return releases.length > 0 ? new Date(at) : undefined;
}

/** The whole text as HTML, with what readers are told of its correction, with addresses that work outside of the newsroom. */
export function entryHtml({ context }: Pick<Feed, 'context'>, release: PublishedRelease): string {
  const pictures = release.pictures.map((picture) => pictureElement(context, picture, { sizes: '100vw' })?.text ?? '');
  const absolute = pictures.join('').replaceAll(/((?:src|srcset)="|, )\/n\//g, `$1${escapeText(context.publicUrl)}/n/`);
  const told =
    release.correctionNote && html`<p><em>${say(context, 'correction.title')}: ${release.correctionNote}</em></p>`;
  return html`${told}${release.lead && html`<p><strong>${release.lead}</strong></p>`}`.text + release.html + absolute;
}
