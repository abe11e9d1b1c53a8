import type { SuppressionListQuery } from '@ravabet/contracts/newsdesk/distribution';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../../platform/ability.ts';
import { decodeCursor } from '../../../platform/keyset.ts';
import { readyPage } from '../../../platform/ready-page.ts';
import type { ReadyJson } from '../../../platform/serve.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';

const personRef = (id: string): string => `(
  SELECT json_build_object('id', p.person_id, 'name', p.display_name) FROM membership p
  WHERE p.organization_id = s.organization_id AND p.person_id = ${id})`;

const columns = `
  s.id, s.mail, coalesce((SELECT r.name FROM recipient r WHERE r.organization_id = s.organization_id
    AND r.mail_normalised = s.mail_normalised), '') AS name,
  s.reason, s.detail, s.created_at AS "createdAt", ${personRef('s.created_by_id')} AS "createdBy",
  s.lifted_at AS "liftedAt", ${personRef('s.lifted_by_id')} AS "liftedBy", s.lift_reason AS "liftReason"`;

/** Addresses that are not written to, newest first; or those that are again. */
export async function listSuppressions(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: SuppressionListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Suppression');
  const { limit = 25, cursor, ...filters } = query;
  const { organizationId } = actor;
  const scope = `suppressions ${organizationId} ${JSON.stringify(filters)}`;
  const sql = new SqlText();
  sql.where(`s.organization_id = ${sql.bind(organizationId, 'uuid')}`);
  sql.where(filters.lifted ? 's.lifted_at IS NOT NULL' : 's.lifted_at IS NULL');
  if (filters.reason) sql.where(`s.reason = ${sql.bind(filters.reason, 'text')}`);
  if (filters.q) sql.where(`strpos(s.mail_normalised, lower(${sql.bind(filters.q.trim(), 'text')})) > 0`);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(`(s.created_at, s.id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `
    SELECT row_to_json(x)::text AS json, x."createdAt"::text AS key, x.id, x."liftedAt" IS NOT NULL AS lifted FROM (
      SELECT ${columns} FROM suppression s WHERE ${sql.conditions}
      ORDER BY s.created_at DESC, s.id DESC LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const rows = await reader.rows<{ json: string; key: string; id: string; lifted: boolean }>(
    organizationId,
    readOf('list_suppressions', text),
    sql.values,
  );
  const reason = refusal(ability, 'lift', 'Suppression', {});
  const lift = JSON.stringify([reason ? { verb: 'lift', disabledReason: reason } : { verb: 'lift' }]);
  return readyPage(
    scope,
    rows,
    limit,
    ({ json, lifted }) => `${json.slice(0, -1)},"allowedActions":${lifted ? '[]' : lift}}`,
  );
}
