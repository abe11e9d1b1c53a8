import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { decodeCursor } from '../../../platform/keyset.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';
import { cutPage, type ItemPage } from '../lists/list-reads.ts';
import { endOfTime, itemColumns, type NewsroomReads, pageLength, type PublishedItem } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';
import type { Search } from './search-filters.ts';

export interface Hit extends PublishedItem {
  readonly html: string;
}
export interface Found extends ItemPage {
  readonly items: Hit[];
  /** how many there are; beyond `countedTo` nobody counts */
  readonly count: number;
}
export const countedTo = 500;

/**
 * What is published now and holds all the words, newest first; a withdrawn one is never joined, also when the index lags.
 *
 * PostgreSQL cannot know how many releases hold a word, and taken for frequent, a rare one is looked for in every release from the newest
 * on: six seconds in 200,000. So those that hold it are taken from the index of words first, up to a number, and only where there are
 * more, and the newest soon found, is the walk from the newest the right way. @throws invalid-cursor
 */
export async function searchPublications(
  { reader }: NewsroomReads,
  { publisher, language }: PageContext,
  search: Search,
  options: { topicId: string | null; older?: string | undefined },
): Promise<Found> {
  const tokens = searchTokens(search.q);
  const words = toPrefixTsQuery(tokens);
  // Signs without a word ask for nothing that could be found.
  if (search.q !== '' && words === '') return { items: [], older: null, count: 0 };
  const scope = `search ${publisher.id} ${language} ${JSON.stringify([tokens, search.kind, options.topicId, search.start, search.end])}`;
  const { key, id } = options.older === undefined ? endOfTime : decodeCursor(scope, options.older);
  const sql = new SqlText();
  const isAfter = `< (${sql.bind(key, 'timestamptz')}, ${sql.bind(id, 'uuid')})`;
  sql.where(`s.organization_id = ${sql.bind(publisher.id, 'uuid')} AND s.language = ${sql.bind(language, 'text')}`);
  if (words !== '') sql.where(`s.tsv @@ ${sql.bind(words, 'text')}::tsquery`);
  if (search.kind !== null) sql.where(`s.kind = ${sql.bind(search.kind, 'text')}`);
  if (options.topicId !== null) sql.where(`${sql.bind(options.topicId, 'uuid')} = ANY (s.topic_ids)`);
  if (search.start !== null) sql.where(`s.published_at >= ${sql.bind(search.start, 'timestamptz')}`);
  if (search.end !== null) sql.where(`s.published_at < ${sql.bind(search.end, 'timestamptz')}`);
  const few = readOf(
    'newsroom_search_few',
    `WITH few AS MATERIALIZED (SELECT s.press_release_id AS id, s.published_at AS at FROM ${joined} WHERE ${sql.conditions} LIMIT ${countedTo + 1})
    SELECT id, (at, id) ${isAfter} AS after FROM few ORDER BY at DESC, id DESC`,
  );
  const found = await reader.rows<{ id: string; after: boolean }>(publisher.id, few, sql.values);
  const items = `SELECT ${itemColumns}, p.html, s.published_at::text AS key FROM ${joined}`;
  const order = `ORDER BY s.published_at DESC, s.press_release_id DESC LIMIT ${pageLength + 1}`;
  let rows: (Hit & { key: string })[];
  if (found.length > countedTo) {
    const newest = `${items} WHERE ${sql.conditions} AND (s.published_at, s.press_release_id) ${isAfter} ${order}`;
    rows = await reader.rows(publisher.id, readOf('newsroom_search', newest), sql.values);
  } else {
    const ids = found.filter(({ after }) => after).slice(0, pageLength + 1);
    const those = `${items} WHERE s.organization_id = $1::uuid AND s.press_release_id = ANY($2::uuid[]) ${order}`;
    const values = [publisher.id, ids.map((one) => one.id)];
    rows = ids.length === 0 ? [] : await reader.rows(publisher.id, readOf('newsroom_search_those', those), values);
  }
  return { ...cutPage(rows, pageLength, scope), count: found.length };
}

const joined = `publication_search s JOIN publication p ON p.organization_id = s.organization_id
  AND p.press_release_id = s.press_release_id AND p.current AND p.withdrawn_at IS NULL`;

/** Releases whose words an address names, for whoever followed a broken link: all of its longer words, else the longest alone. */
export async function similarTo(
  { reader }: NewsroomReads,
  { publisher, language }: PageContext,
  slug: string,
): Promise<PublishedItem[]> {
  const words = searchTokens(slug.replace(/^[a-z]\d{4}-\d+/, '').replaceAll('-', ' '))
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length);
  for (const asked of [words.slice(0, 4), words.slice(0, 1)]) {
    if (asked.length === 0) return [];
    const values = [publisher.id, language, toPrefixTsQuery(asked)];
    const found = await reader.rows<PublishedItem>(publisher.id, readSimilar, values);
    if (found.length > 0) return found;
  }
  return [];
}

const readSimilar = readOf(
  'newsroom_similar',
  `WITH few AS MATERIALIZED (SELECT s.press_release_id, s.published_at FROM ${joined}
    WHERE s.organization_id = $1::uuid AND s.language = $2 AND s.tsv @@ $3::text::tsquery LIMIT ${countedTo})
  SELECT ${itemColumns} FROM few JOIN publication p ON p.organization_id = $1::uuid AND p.press_release_id = few.press_release_id
    AND p.current AND p.withdrawn_at IS NULL
  ORDER BY few.published_at DESC, few.press_release_id DESC LIMIT 5`,
);
