import type { NewGift } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';

export async function createGift(tx: Tx, actor: Actor, ability: Ability, input: NewGift) {
  must(ability, 'create', 'Gift');
  const { organizationId } = actor;
  const id = newId();
  await tx.gift.create({ data: { organizationId, id, title: input.title } });
  await audit(tx, actor, {
    event: 'gift.created',
    subjectType: 'Gift',
    subjectId: id,
    after: { ...input },
  });
  return { id };
}
