import { nameOf, type PageContext, releasePath, roomPath, say } from '../page-context.ts';
import { escapeText, html } from '../html.ts';
import { pictureElement } from '../picture-element.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import { dateText, numberText } from '../release-facts.ts';
import type { Withdrawn } from './change-reads.ts';

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
  /** the newest, and those that were corrected lately, by the day of their publication */
  readonly releases: readonly PublishedRelease[];
  /** what readers may hold and should not any more */
  readonly withdrawn: readonly Withdrawn[];
  /** those of them that the public was told something of, lately: for formats that have no word for what is gone */
  readonly notices: readonly Withdrawn[];
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
export const entryId = (release: Pick<PublishedRelease, 'pressReleaseId'>): string =>
  `urn:uuid:${release.pressReleaseId}`;
export const entryUrl = ({ context }: Pick<Feed, 'context'>, release: PublishedRelease): string =>
  context.publicUrl + releasePath(context, release.language, release.slug);

/** Corrected after it was first published. */
export const isCorrected = (release: PublishedRelease): boolean =>
  release.publishedAt.getTime() !== release.firstPublishedAt.getTime();

/** When the newest change of the feed is of: a correction's or a withdrawal's, also where it stands below newer releases. */
export function lastChanged(releases: readonly PublishedRelease[], withdrawn: readonly Withdrawn[]): Date | undefined {
  const changes = [
    ...releases.map(({ publishedAt }) => publishedAt),
    ...withdrawn.map(({ withdrawnAt }) => withdrawnAt),
  ];
  return changes.length > 0 ? new Date(Math.max(...changes.map((at) => at.getTime()))) : undefined;
}

/** Releases and notices by the day of the release, each as its format writes it. */
export function inOrder<Written>(
  { releases, notices }: Feed,
  write: { release: (one: PublishedRelease) => Written; notice: (one: Withdrawn) => Written },
): Written[] {
  const written = [
    ...releases.map((one) => ({ at: one.firstPublishedAt.getTime(), entry: write.release(one) })),
    ...notices.map((one) => ({ at: one.firstPublishedAt.getTime(), entry: write.notice(one) })),
  ];
  return written.toSorted((one, other) => other.at - one.at).map(({ entry }) => entry);
}

/** What takes the place of a withdrawn text: that it was withdrawn, when and why. No word of it, and no address, which holds its title's. */
export function noticeOf({ context }: Pick<Feed, 'context'>, withdrawn: Withdrawn): { title: string; html: string } {
  const values = {
    name: nameOf(context),
    kind: say(context, `kinds.${withdrawn.kind}`),
    number: `\u2067${numberText(context, withdrawn)}\u2069`,
    date: dateText(context, withdrawn.withdrawnAt),
  };
  const detail = say(context, withdrawn.numberN === null ? 'gone.detailUnnumbered' : 'gone.detail', values);
  return { title: say(context, 'gone.title'), html: html`<p>${detail}</p><p>${withdrawn.note}</p>`.text };
}

/** The whole text as HTML, with what readers are told of its correction, with addresses that work outside of the newsroom. */
export function entryHtml({ context }: Pick<Feed, 'context'>, release: PublishedRelease): string {
  const pictures = release.pictures.map((picture) => pictureElement(context, picture, { sizes: '100vw' })?.text ?? '');
  const absolute = pictures.join('').replaceAll(/((?:src|srcset)="|, )\/n\//g, `$1${escapeText(context.publicUrl)}/n/`);
  const told =
    release.correctionNote && html`<p><em>${say(context, 'correction.title')}: ${release.correctionNote}</em></p>`;
  return html`${told}${release.lead && html`<p><strong>${release.lead}</strong></p>`}`.text + release.html + absolute;
}
