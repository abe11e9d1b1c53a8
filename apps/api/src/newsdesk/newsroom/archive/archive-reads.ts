import { readOf } from '../../../platform/sql-text.ts';
import { type NewsroomReads, shown } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';
import type { Period } from './archive-periods.ts';

const readSpan = readOf(
  'newsroom_span',
  `SELECT (SELECT p.first_published_at FROM publication p WHERE ${shown} AND p.language = $2 ORDER BY p.first_published_at LIMIT 1) AS first,
    (SELECT p.first_published_at FROM publication p WHERE ${shown} AND p.language = $2 ORDER BY p.first_published_at DESC LIMIT 1) AS last`,
);
// Each count is a walk through one stretch of the index.
const readCounts = readOf(
  'newsroom_counts',
  `SELECT (SELECT count(*)::int FROM publication p WHERE ${shown} AND p.language = $2 AND p.first_published_at >= b.s AND p.first_published_at < b.e) AS n
  FROM unnest($3::timestamptz[], $4::timestamptz[]) WITH ORDINALITY AS b(s, e, i) ORDER BY b.i`,
);

/** When the oldest and the newest release of the language were published. */
export async function archiveSpan({ reader }: NewsroomReads, { publisher, language }: PageContext) {
  const [row] = await reader.rows<{ first: Date | null; last: Date | null }>(publisher.id, readSpan, [
    publisher.id,
    language,
  ]);
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}

/** How many releases each period has. */
export async function archiveCounts(
  { reader }: NewsroomReads,
  { publisher, language }: PageContext,
  periods: readonly Period[],
): Promise<number[]> {
  const values = [publisher.id, language, periods.map(({ start }) => start), periods.map(({ end }) => end)];
  const rows = await reader.rows<{ n: number }>(publisher.id, readCounts, values);
  return rows.map(({ n }) => n);
}
