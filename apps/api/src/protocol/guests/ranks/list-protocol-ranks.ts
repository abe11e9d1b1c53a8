import type { AllowedAction } from '@ravabet/contracts';
import type { ProtocolRank } from '@ravabet/contracts/protocol/guests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../../platform/ability.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';

/** The order of precedence: some dozens, so on one page; also what is over, unless a day is asked for. */
export async function listProtocolRanks(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  { on }: { on?: string },
): Promise<{ items: ProtocolRank[]; allowedActions: AllowedAction[] }> {
  must(ability, 'read', 'ProtocolRank');
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(organizationId, 'uuid')}`);
  if (on !== undefined) {
    const day = sql.bind(on, 'date');
    sql.where(`r.valid_from <= ${day} AND (r.valid_until IS NULL OR r.valid_until >= ${day})`);
  }
  const text = `SELECT r.id, r.names, r.class_number AS "classNumber", r.order_number AS "orderNumber",
      r.valid_from::text AS "validFrom", r.valid_until::text AS "validUntil", r.version
    FROM protocol_rank r WHERE ${sql.conditions} ORDER BY r.class_number, r.order_number, r.valid_from DESC, r.id`;
  const items = await reader.rows<ProtocolRank>(organizationId, readOf('list_ranks', text), sql.values);
  const reason = refusal(ability, 'update', 'ProtocolRank', {});
  return { items, allowedActions: [reason ? { verb: 'update', disabledReason: reason } : { verb: 'update' }] };
}
