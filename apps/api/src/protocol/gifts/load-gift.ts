import type { GiftDirection, GiftState } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The gift a verb works on. */
export async function loadGift(tx: Tx, { organizationId }: Actor, ability: Ability, verb: Action, id: string) {
  must(ability, 'read', 'Gift');
  const row = await tx.gift.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  must(ability, verb, 'Gift', { createdById: row.createdById });
  return { ...row, state: row.state as GiftState, direction: row.direction as GiftDirection };
}
