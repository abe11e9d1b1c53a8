import type { NewVisit } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';

export async function createVisit(tx: Tx, actor: Actor, ability: Ability, input: NewVisit) {
  must(ability, 'create', 'Visit');
  const { organizationId } = actor;
  const id = newId();
  await tx.visit.create({ data: { organizationId, id, title: input.title } });
  await audit(tx, actor, {
    event: 'visit.created',
    subjectType: 'Visit',
    subjectId: id,
    after: { ...input },
  });
  return { id };
}
