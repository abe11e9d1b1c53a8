import type { AllowedAction } from '@ravabet/contracts';
import type { GiftCeiling } from '@ravabet/contracts/protocol/gifts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../../platform/ability.ts';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'list_gift_ceilings',
  `SELECT c.id, c.rank_id AS "rankId", c.direction, c.amount_rial::float8 AS "amountRial",
    c.valid_from::text AS "validFrom", c.valid_until::text AS "validUntil"
  FROM gift_ceiling c LEFT JOIN protocol_rank k ON k.organization_id = c.organization_id AND k.id = c.rank_id
  WHERE c.organization_id = $1::uuid
  ORDER BY c.direction, k.class_number NULLS LAST, k.order_number, c.valid_from DESC`,
);

/** All ceilings, those that are over too: what counted on a day stays to be read. */
export async function listGiftCeilings(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
): Promise<{ items: GiftCeiling[]; allowedActions: AllowedAction[] }> {
  must(ability, 'read', 'Gift');
  const reason = refusal(ability, 'update', 'GiftCeiling', {});
  return {
    items: await reader.rows<GiftCeiling>(organizationId, read, [organizationId]),
    allowedActions: [reason ? { verb: 'set', disabledReason: reason } : { verb: 'set' }],
  };
}
