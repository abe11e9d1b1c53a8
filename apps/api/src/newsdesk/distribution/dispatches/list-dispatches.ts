import type { DispatchListQuery } from '@ravabet/contracts/newsdesk/distribution';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must } from '../../../platform/ability.ts';
import { decodeCursor } from '../../../platform/keyset.ts';
import { readyPage } from '../../../platform/ready-page.ts';
import type { ReadyJson } from '../../../platform/serve.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';
import { dispatchItemColumns, fromDispatches } from './dispatch.sql.ts';

/** A page of the dispatches that the filters find, newest first. */
export async function listDispatches(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: DispatchListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Dispatch');
  const { limit = 25, cursor, ...filters } = query;
  const { organizationId } = actor;
  const scope = `dispatches ${organizationId} ${JSON.stringify(filters)}`;
  const sql = new SqlText();
  sql.where(`d.organization_id = ${sql.bind(organizationId, 'uuid')}`);
  if (filters.state) sql.where(`d.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.purpose) sql.where(`d.purpose = ${sql.bind(filters.purpose, 'text')}`);
  if (filters.pressReleaseId) sql.where(`d.press_release_id = ${sql.bind(filters.pressReleaseId, 'uuid')}`);
  if (filters.q) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`d.press_release_id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'PressRelease' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(`(d.created_at, d.id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `
    SELECT row_to_json(x)::text AS json, x."createdAt"::text AS key, x.id FROM (
      SELECT ${dispatchItemColumns} ${fromDispatches} WHERE ${sql.conditions}
      ORDER BY d.created_at DESC, d.id DESC LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const rows = await reader.rows<{ json: string; key: string; id: string }>(
    organizationId,
    readOf('list_dispatches', text),
    sql.values,
  );
  return readyPage(scope, rows, limit);
}
