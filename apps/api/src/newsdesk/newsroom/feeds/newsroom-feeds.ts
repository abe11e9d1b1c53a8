import type { NewsroomReads, PublishedRelease } from '../newsroom-reads.ts';
import { rendered, type RenderedPage } from '../page-cache.ts';
import type { PageContext } from '../page-context.ts';
import { atomFeed } from './atom-feed.ts';
import { type ChangeReads, changesLength, toldSince, type Withdrawn } from './change-reads.ts';
import { type FeedFormat, feedMediaTypes, type FeedTopic } from './feed-scope.ts';
import { jsonFeed } from './json-feed.ts';
import { lastModified } from './last-modified.ts';
import { rssFeed } from './rss-feed.ts';
import { newsSitemap, sitemapIndex, sitemapPart, sitemapRooms } from './sitemap.ts';
import type { SitemapReads } from './sitemap-reads.ts';

const xml = 'application/xml; charset=utf-8';

/** Feeds and sitemaps, from the database to bytes. */
export function newsroomFeeds(reads: NewsroomReads, changes: ChangeReads, sitemaps: SitemapReads, hub: string) {
  return {
    async feed(
      context: PageContext,
      format: FeedFormat,
      of: { topic: FeedTopic & { id: string }; releases: PublishedRelease[] } | null = null,
    ): Promise<RenderedPage> {
      const { publisher, language } = context;
      // Asked first: what is published meanwhile makes the date too old, which only costs an answer.
      const change = await changes.lastChange(publisher, language);
      const topicId = of?.topic.id ?? null;
      const newest = of?.releases ?? (await reads.page(publisher, language)).items;
      const corrected = await changes.corrected(publisher, language, change, topicId);
      const withdrawn = await changes.withdrawn(publisher, language, topicId);
      const told = withdrawn.filter(({ note, withdrawnAt }) => note !== '' && withdrawnAt > toldSince(change));
      const entries = withChanges(newest, corrected, told);
      const feed = { context, topic: of?.topic ?? null, ...entries, withdrawn, hub };
      const text = format === 'json' ? jsonFeed(feed) : (format === 'rss' ? rssFeed(feed) : atomFeed(feed)).text;
      return rendered(200, `${feedMediaTypes[format]}; charset=utf-8`, text, {
        ...lastModified(change),
        // Pages of other houses may read a feed.
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
    },
    async sitemap(context: PageContext): Promise<RenderedPage> {
      return rendered(200, xml, sitemapIndex(context, await sitemaps.months(context.publisher)));
    },
    /** @returns null where no such part is */
    async sitemapPart(context: PageContext, name: string): Promise<RenderedPage | null> {
      const { publisher } = context;
      if (name === 'news') return rendered(200, xml, newsSitemap(context, await sitemaps.news(publisher)));
      if (name === 'rooms') return rendered(200, xml, sitemapRooms(context, publisher.published));
      const [, month = '', page = ''] = /^(\d{4}-(?:0[1-9]|1[0-2]))-([1-9]\d{0,3})$/.exec(name) ?? [];
      if (month === '') return null;
      const entries = await sitemaps.part(publisher, month, Number(page));
      return entries.length > 0 ? rendered(200, xml, sitemapPart(context, entries)) : null;
    },
  };
}
export type NewsroomFeeds = ReturnType<typeof newsroomFeeds>;

/** The newest releases, and beside them the ten that changed last: whoever holds an older text is to hear of its correction too. */
function withChanges(
  newest: readonly PublishedRelease[],
  corrected: readonly PublishedRelease[],
  told: readonly Withdrawn[],
): { releases: PublishedRelease[]; notices: Withdrawn[] } {
  const there = new Set(newest.map(({ pressReleaseId }) => pressReleaseId));
  const older = corrected.filter(({ pressReleaseId }) => !there.has(pressReleaseId));
  const changedAt = [...older.map(({ publishedAt }) => publishedAt), ...told.map(({ withdrawnAt }) => withdrawnAt)];
  const last = changedAt.toSorted((one, other) => other.getTime() - one.getTime())[changesLength - 1] ?? new Date(0);
  const releases = [...newest, ...older.filter(({ publishedAt }) => publishedAt >= last)];
  return {
    releases: releases.toSorted((one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime()),
    notices: told.filter(({ withdrawnAt }) => withdrawnAt >= last),
  };
}
