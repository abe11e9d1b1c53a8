import type { NewUnit } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { mustBeOwnPlaces } from './check-unit.ts';

/** Creates a unit, with its head when one is named. */
export async function createUnit(tx: Tx, actor: Actor, ability: Ability, input: NewUnit): Promise<{ id: string }> {
  must(ability, 'create', 'Unit');
  const { organizationId } = actor;
  await mustBeOwnPlaces(tx, organizationId, input);
  const id = newId();
  await tx.unit.create({ data: { organizationId, id, ...input } });
  await audit(tx, actor, { event: 'unit.created', subjectType: 'Unit', subjectId: id, after: input });
  return { id };
}
