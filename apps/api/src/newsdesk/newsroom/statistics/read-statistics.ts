import { jalaliMonthBoundaries, localDateOf, plusDays, startOfDayInstant } from '@ravabet/calendars';
import type {
  NewsroomStatistics,
  NewsroomStatisticsQuery,
  ReleaseStatistics,
} from '@ravabet/contracts/newsdesk/newsroom';
import type { Language } from '@ravabet/i18n';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';

const sums = `
  coalesce(sum(c.n) FILTER (WHERE c.what = 'read'), 0)::int AS reads, coalesce(sum(c.n) FILTER (WHERE c.what = 'kit'), 0)::int AS kits,
  coalesce(sum(c.n) FILTER (WHERE c.what = 'picture'), 0)::int AS pictures,
  coalesce(sum(c.n) FILTER (WHERE c.what = 'document'), 0)::int AS documents`;
const readsAndDownloads = `
  coalesce(sum(c.n) FILTER (WHERE c.what = 'read'), 0)::int AS reads,
  coalesce(sum(c.n) FILTER (WHERE c.what <> 'read'), 0)::int AS downloads`;
const period = `c.organization_id = $1::uuid AND c.day BETWEEN $2::date AND $3::date AND ($4::text IS NULL OR c.language = $4)`;
const ofPeriod = (name: string, text: string) => readOf(`newsroom_statistics_${name}`, text.replace('PERIOD', period));

const reads = {
  total: ofPeriod('total', `SELECT ${sums} FROM newsroom_count c WHERE PERIOD`),
  days: ofPeriod(
    'days',
    `SELECT c.day::text AS day, ${readsAndDownloads} FROM newsroom_count c WHERE PERIOD GROUP BY 1 ORDER BY 1`,
  ),
  sources: ofPeriod(
    'sources',
    `SELECT c.source, sum(c.n)::int AS n FROM newsroom_count c WHERE PERIOD AND c.what = 'read' GROUP BY 1 ORDER BY 2 DESC`,
  ),
  hosts: ofPeriod(
    'hosts',
    `SELECT c.host, c.source, sum(c.n)::int AS n FROM newsroom_count c WHERE PERIOD AND c.what = 'read' AND c.host <> '' GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT 20`,
  ),
  languages: ofPeriod(
    'languages',
    `SELECT c.language, sum(c.n)::int AS n FROM newsroom_count c WHERE PERIOD AND c.what = 'read' GROUP BY 1 ORDER BY 2 DESC`,
  ),
  releases: ofPeriod(
    'releases',
    `SELECT c.press_release_id AS id, p.title, c.language, ${readsAndDownloads} FROM newsroom_count c
     JOIN press_release p ON p.organization_id = c.organization_id AND p.id = c.press_release_id
     WHERE PERIOD GROUP BY 1, 2, 3 ORDER BY 4 DESC, 5 DESC LIMIT 50`,
  ),
};
/** A release counts in the month of its first publication; one that was published before it happened was planned, and says nothing. */
const readSpeed = readOf(
  'newsroom_statistics_speed',
  `SELECT b.n::int AS month, count(*)::int AS published, count(f.minutes)::int AS measured,
    round(percentile_cont(0.5) WITHIN GROUP (ORDER BY f.minutes))::int AS "medianMinutes"
  FROM (SELECT p.language, min(p.published_at) AS at,
      CASE WHEN min(r.occurred_at) <= min(p.published_at) THEN extract(epoch FROM min(p.published_at) - min(r.occurred_at)) / 60 END AS minutes
    FROM publication p JOIN press_release r ON r.organization_id = p.organization_id AND r.id = p.press_release_id
    WHERE p.organization_id = $1::uuid GROUP BY p.press_release_id, p.language) f,
    LATERAL width_bucket(f.at, $2::timestamptz[]) AS b(n)
  WHERE b.n BETWEEN 1 AND cardinality($2::timestamptz[]) - 1 AND ($3::text IS NULL OR f.language = $3) GROUP BY 1 ORDER BY 1`,
);
const readZone = readOf('organization_zone', 'SELECT time_zone AS "timeZone" FROM organization WHERE id = $1::uuid');

const longestDays = 731;

/** What was read and taken in a period, both days included. */
export async function readStatistics(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  { from, until, language }: NewsroomStatisticsQuery,
  spoken: Language,
): Promise<NewsroomStatistics> {
  must(ability, 'read', 'NewsroomStatistics');
  if (until < from || Date.parse(until) - Date.parse(from) > longestDays * 86_400_000) throw problem('invalid-input');
  const { organizationId } = actor;
  const [zone] = await reader.rows<{ timeZone: string }>(organizationId, readZone, [organizationId]);
  const timeZone = zone?.timeZone ?? 'Asia/Tehran';
  const boundaries = monthsOf(from, until, timeZone, spoken);
  const values = [organizationId, from, until, language ?? null];
  const [total, days, sources, hosts, languages, releases, speed] = (await reader.all(organizationId, [
    ...Object.values(reads).map((read) => ({ read, values })),
    { read: readSpeed, values: [organizationId, boundaries, language ?? null] },
  ])) as never[][];
  type Speed = { month: number } & Omit<NewsroomStatistics['speed'][number], 'month'>;
  return {
    total: total?.[0] ?? { reads: 0, kits: 0, pictures: 0, documents: 0 },
    days: days ?? [],
    sources: sources ?? [],
    hosts: hosts ?? [],
    languages: languages ?? [],
    releases: releases ?? [],
    speed: ((speed ?? []) as Speed[]).map(({ month, ...rest }) => ({
      month: localDateOf(boundaries[month - 1] ?? from, timeZone),
      ...rest,
    })),
  };
}

/** The first moments of the months of the reader's calendar, and of the one after. */
function monthsOf(from: string, until: string, timeZone: string, spoken: Language): string[] {
  const end = startOfDayInstant(plusDays(until, 1), timeZone);
  if (spoken === 'fa') return jalaliMonthBoundaries(startOfDayInstant(from, timeZone), end, timeZone);
  const boundaries: string[] = [];
  const [year = 0, first = 1] = from.split('-').map(Number);
  for (let month = first; ; month++) {
    const day = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
    boundaries.push(startOfDayInstant(day, timeZone));
    if (day > until) return boundaries;
  }
}

const ofRelease = `c.organization_id = $1::uuid AND c.press_release_id = $2::uuid`;
const readTotal = readOf('release_statistics_total', `SELECT ${sums} FROM newsroom_count c WHERE ${ofRelease}`);
const readDays = readOf(
  'release_statistics_days',
  `SELECT c.day::text AS day, ${readsAndDownloads} FROM newsroom_count c WHERE ${ofRelease} AND c.day > current_date - 31 GROUP BY 1 ORDER BY 1`,
);
const readSources = readOf(
  'release_statistics_sources',
  `SELECT c.source, sum(c.n)::int AS n FROM newsroom_count c WHERE ${ofRelease} AND c.what = 'read' GROUP BY 1 ORDER BY 2 DESC`,
);
const readMinutes = readOf(
  'release_statistics_minutes',
  `SELECT CASE WHEN r.occurred_at <= min(p.published_at) THEN round(extract(epoch FROM min(p.published_at) - r.occurred_at) / 60)::int END AS minutes
  FROM press_release r LEFT JOIN publication p ON p.organization_id = r.organization_id AND p.press_release_id = r.id
  WHERE r.organization_id = $1::uuid AND r.id = $2::uuid AND r.deleted_at IS NULL GROUP BY r.occurred_at`,
);

/** What was read and taken of one release. */
export async function readReleaseStatistics(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  id: string,
): Promise<ReleaseStatistics> {
  must(ability, 'read', 'NewsroomStatistics');
  const values = [organizationId, id];
  const asked = [readTotal, readDays, readSources, readMinutes].map((read) => ({ read, values }));
  const [total, days, sources, minutes] = (await reader.all(organizationId, asked)) as never[][];
  const [found] = (minutes ?? []) as { minutes: number | null }[];
  if (!found) throw problem('not-found');
  return {
    total: total?.[0] ?? { reads: 0, kits: 0, pictures: 0, documents: 0 },
    days: days ?? [],
    sources: sources ?? [],
    minutesToPublication: found.minutes,
  };
}
