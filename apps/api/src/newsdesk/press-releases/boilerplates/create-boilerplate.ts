import type { NewBoilerplate } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';

/** Adds a text about the organisation. */
export async function createBoilerplate(tx: Tx, actor: Actor, ability: Ability, input: NewBoilerplate): Promise<void> {
  must(ability, 'create', 'Boilerplate');
  const { organizationId } = actor;
  const id = newId();
  await tx.boilerplate.create({ data: { organizationId, id, ...input }, select: { id: true } });
  await audit(tx, actor, { event: 'boilerplate.created', subjectType: 'Boilerplate', subjectId: id, after: input });
}
