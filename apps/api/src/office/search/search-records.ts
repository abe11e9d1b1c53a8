import { parseOfficeNumber } from '@ravabet/calendars';
import type { SearchHit, SearchableType } from '@ravabet/contracts/office/search';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor, Conditions } from '@ravabet/permissions';
import { highlightRanges, nameQuery, searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { excerptAround } from './share/excerpt-around.ts';
import { tsVectorText } from './share/ts-vector-text.ts';
import type { SearchSubject } from './search-subject.ts';
import { searchSubjects } from './search-subjects.ts';

/** Of a word that stands in very many records, so many are weighed; beyond that the order means nothing to a reader. */
const weighed = 1000;

interface HitRow {
  subjectType: SearchableType;
  subjectId: string;
  title: string;
  text: string;
  state: string;
  language: string;
  officeNumber: string | null;
  at: Date;
}

/**
 * What the person may find. Each kind of record is joined to its own table and asked the person's own rules there, so neither a row nor
 * a number of rows that may not be read ever leaves the database, also when the index lags.
 */
export async function searchRecords(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: { q: string; type?: SearchableType | undefined; limit?: number | undefined },
): Promise<{ items: SearchHit[] }> {
  const words = toPrefixTsQuery(searchTokens(query.q));
  if (words === '') return { items: [] };
  const sql = new SqlText();
  const organization = sql.bind(actor.organizationId, 'uuid');
  const tsquery = `${sql.bind(words, 'text')}::tsquery`;
  const parsed = parseOfficeNumber(query.q);
  const number = sql.bind(parsed ? `${parsed.year}/${parsed.letter}/${parsed.n}` : null, 'text');
  const asked: Asked = { q: query.q, organization, tsquery, number, names: nameQuery(query.q) };
  const parts = searchSubjects
    .filter((subject) => !query.type || subject.type === query.type)
    .flatMap((subject) => partsOf(subject, readable(ability, subject.type), sql, asked));
  if (parts.length === 0) return { items: [] };
  const text = `
    SELECT x.subject_type AS "subjectType", x.subject_id AS "subjectId", x.title, coalesce(nullif(x.text, ''), x.excerpt) AS text, x.state,
      x.language, x.office_number AS "officeNumber", x.at
    FROM (${parts.join(' UNION ALL ')}) x
    ORDER BY coalesce(x.office_number = ${number}, false) DESC, x.rank DESC, x.at DESC, x.subject_id DESC
    LIMIT ${sql.bind(query.limit ?? 20, 'int')}`;
  const rows = await reader.rows<HitRow>(actor.organizationId, readOf('search_records', text), sql.values);
  return { items: rows.map((row) => present(row, query.q)) };
}

/** What was asked for, as SQL. */
interface Asked {
  q: string;
  organization: string;
  tsquery: string;
  number: string;
  /** tsquery of the names it may be, as text; not bound yet */
  names: string;
}

const rank = (tsv: string, tsquery: string): string => `ts_rank('{0.05, 0.1, 0.3, 1}', ${tsv}, ${tsquery})`;

/** The reads of one kind: by its words; a person also by the sound of the name, after those who are spelt so; what is shipped. */
function partsOf(subject: SearchSubject, allowed: boolean | Conditions[], sql: SqlText, asked: Asked): string[] {
  if (allowed === false) return [];
  const { organization, tsquery, number } = asked;
  const rules = subject.mayRead?.(sql, allowed) ?? sql.alternatives(allowed, subject.facts);
  const part = (
    found: string,
    weight: string,
  ): string => `(SELECT s.subject_type, s.subject_id, s.title, s.excerpt, s.state, s.language,
      s.office_number, s.at, ${weight} AS rank, ${subject.text} AS text
    FROM search_entry s JOIN ${subject.table} r ON r.organization_id = s.organization_id AND ${subject.id} = s.subject_id
    WHERE s.organization_id = ${organization} AND s.subject_type = '${subject.type}' AND ${found} AND ${subject.present} AND ${rules}
    LIMIT ${weighed})`;
  const parts = [part(`(s.tsv @@ ${tsquery} OR s.office_number = ${number})`, rank('s.tsv', tsquery))];
  if (subject.hasName && asked.names !== '') {
    const names = sql.bind(asked.names, 'tsquery');
    parts.push(part(`s.tsv @@ ${names} AND NOT s.tsv @@ ${tsquery}`, `${rank('s.tsv', names)} / 2`));
  }
  if (subject.shipped) parts.push(shippedPart(subject.type, subject.shipped, sql, asked));
  return parts;
}

function shippedPart(
  type: SearchableType,
  shipped: NonNullable<SearchSubject['shipped']>,
  sql: SqlText,
  { q, tsquery }: Asked,
): string {
  const records = shipped.like(q).map(({ id, title, text, words }) => ({
    id,
    title,
    text,
    tsv: tsVectorText({ a: title, b: words.join(' '), c: '' }),
  }));
  return `(SELECT '${type}' AS subject_type, r.id AS subject_id, r.title, '' AS excerpt, 'active' AS state, '' AS language,
      NULL::text AS office_number, to_timestamp(0) AS at, ${rank('r.tsv::tsvector', tsquery)} AS rank, r.text
    FROM jsonb_to_recordset(${sql.bind(JSON.stringify(records), 'jsonb')}) AS r(id uuid, title text, text text, tsv text)
    WHERE ${shipped.present})`;
}

function present({ text, ...row }: HitRow, q: string): SearchHit {
  const excerpt = excerptAround(text, q);
  return {
    ...row,
    at: row.at.toISOString(),
    titleRanges: highlightRanges(row.title, q),
    excerpt: excerpt.text,
    excerptRanges: excerpt.ranges,
  };
}
