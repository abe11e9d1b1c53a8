import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import type { Publisher } from '../newsroom-reads.ts';

/** Far below the 50,000 of the protocol: with all languages named in each entry a part stays within 4 MB. */
export const sitemapPartLength = 5000;
/** News sitemaps hold two days, and at most a thousand. */
const newsHours = 48;
const newsLength = 1000;

export interface SitemapMonth {
  /** e.g. 2026-11, in UTC */
  month: string;
  count: number;
  changedAt: Date;
}
export interface SitemapEntry {
  language: Language;
  slug: string;
  publishedAt: Date;
  versions: { language: Language; slug: string }[];
}
export interface NewsEntry {
  language: Language;
  slug: string;
  title: string;
  firstPublishedAt: Date;
}

const shown = 'p.organization_id = $1::uuid AND p.current AND p.withdrawn_at IS NULL';

const readMonths = readOf(
  'sitemap_months',
  `SELECT to_char(date_trunc('month', p.first_published_at AT TIME ZONE 'UTC'), 'YYYY-MM') AS month, count(*)::int AS count,
    max(p.published_at) AS "changedAt"
  FROM publication p WHERE ${shown} GROUP BY 1 ORDER BY 1 DESC`,
);
const readPart = readOf(
  'sitemap_part',
  `SELECT p.language, p.slug, p.published_at AS "publishedAt",
    (SELECT json_agg(json_build_object('language', v.language, 'slug', v.slug)) FROM publication v
      WHERE v.organization_id = p.organization_id AND v.story_id = p.story_id AND v.current AND v.withdrawn_at IS NULL) AS versions
  FROM publication p WHERE ${shown} AND p.first_published_at >= $2::timestamptz AND p.first_published_at < $3::timestamptz
  ORDER BY p.first_published_at, p.press_release_id LIMIT $4 OFFSET $5`,
);
const readNews = readOf(
  'sitemap_news',
  `SELECT p.language, p.slug, p.title, p.first_published_at AS "firstPublishedAt" FROM publication p
  WHERE ${shown} AND p.kind <> 'advertisement' AND p.first_published_at > now() - make_interval(hours => $2)
  ORDER BY p.first_published_at DESC LIMIT $3`,
);
const readPublishers = readOf('newsroom_publishers', 'SELECT slug FROM organization ORDER BY slug LIMIT 1000');

/** What feeds and sitemaps ask beside the pages, as the role that sees publications only. */
export function sitemapReads(reader: TenantReader) {
  return {
    months: (publisher: Publisher) => reader.rows<SitemapMonth>(publisher.id, readMonths, [publisher.id]),
    part(publisher: Publisher, month: string, page: number) {
      const [year = 0, number = 0] = month.split('-').map(Number);
      const from = new Date(Date.UTC(year, number - 1, 1)).toISOString();
      const until = new Date(Date.UTC(year, number, 1)).toISOString();
      const values = [publisher.id, from, until, sitemapPartLength, (page - 1) * sitemapPartLength];
      return reader.rows<SitemapEntry>(publisher.id, readPart, values);
    },
    news: (publisher: Publisher) =>
      reader.rows<NewsEntry>(publisher.id, readNews, [publisher.id, newsHours, newsLength]),
    async publishers(): Promise<string[]> {
      const rows = await reader.rows<{ slug: string }>('00000000-0000-0000-0000-000000000000', readPublishers, []);
      return rows.map(({ slug }) => slug);
    },
  };
}
export type SitemapReads = ReturnType<typeof sitemapReads>;
