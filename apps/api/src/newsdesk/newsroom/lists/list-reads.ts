import { decodeCursor, encodeCursor } from '../../../platform/keyset.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { endOfTime, itemColumns, type NewsroomReads, type PublishedItem, shown } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';

export interface ItemPage {
  readonly items: PublishedItem[];
  /** the cursor of what comes after, or null at the end */
  readonly older: string | null;
}

const after = '(p.first_published_at, p.press_release_id) < ($3::timestamptz, $4::uuid)';
const order = 'ORDER BY p.first_published_at DESC, p.press_release_id DESC LIMIT $5';
const readNewest = readOf(
  'newsroom_items',
  `SELECT ${itemColumns}, p.first_published_at::text AS key FROM publication p WHERE ${shown} AND p.language = $2 AND ${after} ${order}`,
);
// The end of the period is where its first page begins: beside a cursor, PostgreSQL would begin to walk at the newest release of all.
const readPeriod = readOf(
  'newsroom_period',
  `SELECT ${itemColumns}, p.first_published_at::text AS key FROM publication p WHERE ${shown} AND p.language = $2 AND ${after}
    AND p.first_published_at >= $6::timestamptz ${order}`,
);
const readTopic = readOf(
  'newsroom_topic_items',
  `SELECT ${itemColumns}, t.published_at::text AS key FROM publication_topic t
    JOIN publication p ON p.organization_id = t.organization_id AND p.press_release_id = t.press_release_id
  WHERE ${shown} AND t.organization_id = $1::uuid AND t.topic_id = $6::uuid AND t.language = $2
    AND (t.published_at, t.press_release_id) < ($3::timestamptz, $4::uuid)
  ORDER BY t.published_at DESC, t.press_release_id DESC LIMIT $5`,
);

const lowestId = '00000000-0000-0000-0000-000000000000';

export interface Wanted {
  readonly older?: string | undefined;
  readonly length: number;
  readonly period?: { start: string; end: string };
  readonly topicId?: string;
}

/** Releases of one language, newest first: all of them, those of a period, or those of a topic. @throws invalid-cursor */
export async function listItems({ reader }: NewsroomReads, context: PageContext, wanted: Wanted): Promise<ItemPage> {
  const { publisher, language } = context;
  const { older, length, period, topicId } = wanted;
  const scope = `items ${publisher.id} ${language} ${topicId ?? ''} ${period?.start ?? ''} ${period?.end ?? ''}`;
  const newest = period ? { key: period.end, id: lowestId } : endOfTime;
  const { key, id } = older === undefined ? newest : decodeCursor(scope, older);
  const read = period ? readPeriod : topicId === undefined ? readNewest : readTopic;
  const more = period ? [period.start] : topicId === undefined ? [] : [topicId];
  const values = [publisher.id, language, key, id, length + 1, ...more];
  const rows = await reader.rows<PublishedItem & { key: string }>(publisher.id, read, values);
  return cutPage(rows, length, scope);
}

/** One row more than asked for tells that there are older ones. */
export function cutPage<Item extends PublishedItem & { key: string }>(rows: Item[], length: number, scope: string) {
  const items = rows.slice(0, length);
  const last = rows.length > length ? items.at(-1) : undefined;
  return { items, older: last ? encodeCursor(scope, { key: last.key, id: last.pressReleaseId }) : null };
}

/** A cursor of another list, or somebody's invention: an address that leads nowhere. */
export const isInvalidCursor = (error: unknown): boolean =>
  error instanceof ProblemError && error.slug === 'invalid-cursor';
