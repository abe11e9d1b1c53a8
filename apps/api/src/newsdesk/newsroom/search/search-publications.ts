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
 * What is published now and holds all the words, newest first. The order is that of an index, so a word of many releases needs only the
 * newest of them and a word of few is looked up; a withdrawn one is never joined, also when the index lags. @throws invalid-cursor
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
  const sql = new SqlText();
  sql.where(`s.organization_id = ${sql.bind(publisher.id, 'uuid')} AND s.language = ${sql.bind(language, 'text')}`);
  if (words !== '') sql.where(`s.tsv @@ ${sql.bind(words, 'text')}::tsquery`);
  if (search.kind !== null) sql.where(`s.kind = ${sql.bind(search.kind, 'text')}`);
  if (options.topicId !== null) sql.where(`${sql.bind(options.topicId, 'uuid')} = ANY (s.topic_ids)`);
  if (search.start !== null) sql.where(`s.published_at >= ${sql.bind(search.start, 'timestamptz')}`);
  if (search.end !== null) sql.where(`s.published_at < ${sql.bind(search.end, 'timestamptz')}`);
  const joined = `publication_search s JOIN publication p ON p.organization_id = s.organization_id
    AND p.press_release_id = s.press_release_id AND p.current AND p.withdrawn_at IS NULL`;
  const counting = `SELECT count(*)::int AS n FROM (SELECT 1 FROM ${joined} WHERE ${sql.conditions} LIMIT ${countedTo + 1}) c`;
  const counted = [...sql.values];
  const scope = `search ${publisher.id} ${language} ${JSON.stringify([tokens, search.kind, options.topicId, search.start, search.end])}`;
  const { key, id } = options.older === undefined ? endOfTime : decodeCursor(scope, options.older);
  sql.where(`(s.published_at, s.press_release_id) < (${sql.bind(key, 'timestamptz')}, ${sql.bind(id, 'uuid')})`);
  const text = `SELECT ${itemColumns}, p.html, s.published_at::text AS key FROM ${joined} WHERE ${sql.conditions}
    ORDER BY s.published_at DESC, s.press_release_id DESC LIMIT ${pageLength + 1}`;
  const [rows = [], [total] = []] = await reader.all(publisher.id, [
    { read: readOf('newsroom_search', text), values: sql.values },
    { read: readOf('newsroom_search_count', counting), values: counted },
  ]);
  return { ...cutPage(rows as (Hit & { key: string })[], pageLength, scope), count: (total as { n: number }).n };
}

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
  `SELECT ${itemColumns} FROM publication_search s JOIN publication p ON p.organization_id = s.organization_id
    AND p.press_release_id = s.press_release_id AND p.current AND p.withdrawn_at IS NULL
  WHERE s.organization_id = $1::uuid AND s.language = $2 AND s.tsv @@ $3::text::tsquery
  ORDER BY s.published_at DESC, s.press_release_id DESC LIMIT 5`,
);
