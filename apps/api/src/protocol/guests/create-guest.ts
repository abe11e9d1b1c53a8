import type { NewGuest } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';

export async function createGuest(tx: Tx, actor: Actor, ability: Ability, input: NewGuest) {
  must(ability, 'create', 'Guest');
  const { organizationId } = actor;
  const id = newId();
  await tx.guest.create({ data: { organizationId, id, title: input.title } });
  await audit(tx, actor, {
    event: 'guest.created',
    subjectType: 'Guest',
    subjectId: id,
    after: { ...input },
  });
  return { id };
}
