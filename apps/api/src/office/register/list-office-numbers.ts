import { parseOfficeNumber } from '@ravabet/calendars';
import type { QueryOf } from '@ravabet/contracts';
import type { RegisterEntry, registerRoutes } from '@ravabet/contracts/office/register';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { parseNumber, searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';

interface Row extends Omit<RegisterEntry, 'assignedAt'> {
  assignedAt: Date;
  key: string;
}

/** The register, newest first. */
export async function listOfficeNumbers(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: QueryOf<typeof registerRoutes.list>,
): Promise<{ items: RegisterEntry[]; next: string | null }> {
  must(ability, 'read', 'OfficeNumber');
  const { limit = 25, cursor, kind, year, q } = query;
  const scope = `register ${actor.organizationId} ${JSON.stringify([kind, year, q])}`;
  const sql = new SqlText();
  sql.where(`o.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  if (kind) sql.where(`o.kind = ${sql.bind(kind, 'text')}`);
  if (year) sql.where(`o.jalali_year = ${sql.bind(year, 'int')}`);
  if (q?.trim()) whereAsked(sql, q);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(
      `(o.assigned_at, o.subject_id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`,
    );
  }
  const text = `
    SELECT json_build_object('year', o.jalali_year, 'kind', o.kind, 'n', o.n) AS number, o.subject_type AS "subjectType",
      o.subject_id AS "subjectId", o.title, o.assigned_at AS "assignedAt", o.assigned_at::text AS key,
      (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
        WHERE m.organization_id = o.organization_id AND m.person_id = o.assigned_by_id) AS "assignedBy"
    FROM office_number o WHERE ${sql.conditions}
    ORDER BY o.assigned_at DESC, o.subject_id DESC LIMIT ${sql.bind(limit + 1, 'int')}`;
  const rows = await reader.rows<Row & Record<string, unknown>>(
    actor.organizationId,
    readOf('list_office_numbers', text),
    sql.values,
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ key: _, ...row }) => ({ ...row, assignedAt: row.assignedAt.toISOString() })),
    next: last ? encodeCursor(scope, { key: last.key, id: last.subjectId }) : null,
  };
}

/** A whole number (۱۴۰۵/خ/۰۰۱۲), its running number alone (۱۲), or words of the title in any spelling. */
function whereAsked(sql: SqlText, q: string): void {
  const number = parseOfficeNumber(q);
  if (number) {
    sql.where(`o.jalali_year = ${sql.bind(number.year, 'int')} AND o.kind = ${sql.bind(number.letter, 'text')}
      AND o.n = ${sql.bind(number.n, 'int')}`);
    return;
  }
  const alone = /^[\s\p{Nd}]+$/u.test(q) ? parseNumber(q) : null;
  if (alone !== null && Number.isSafeInteger(alone) && alone < 2_000_000_000) {
    sql.where(`o.n = ${sql.bind(alone, 'int')}`);
    return;
  }
  const words = toPrefixTsQuery(searchTokens(q));
  if (words === '') return sql.where('false');
  // Only words of the title count here: they carry the weight A.
  const ofTitle = words.replaceAll(/'(:\*)?(?= &|$)/g, (_, star: string | undefined) => `'${star ?? ':'}A`);
  sql.where(`EXISTS (SELECT 1 FROM search_entry s WHERE s.organization_id = o.organization_id AND s.subject_type = o.subject_type
    AND s.subject_id = o.subject_id AND s.tsv @@ ${sql.bind(ofTitle, 'text')}::tsquery)`);
}
