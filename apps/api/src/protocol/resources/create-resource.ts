import type { NewResource } from '@ravabet/contracts/protocol/resources';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { mustBeUnit } from './keeper-unit.ts';
import { tellOfResource } from './tell-of-resource.ts';

/** Makes something bookable. The time of a person is theirs once, whoever enters it. */
export async function createResource(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewResource) {
  must(ability, 'create', 'Resource');
  const { organizationId, personId: createdById } = actor;
  const { id = newId(), kind, names, place = '', capacity = null, note = '', keeperUnitId = null } = input;
  const personId = input.personId ?? null;
  await mustBePerson(tx, organizationId, kind, personId);
  await mustBeUnit(tx, organizationId, keeperUnitId);
  const resource = { organizationId, id, kind, names, place, capacity, note, keeperUnitId, personId, createdById };
  const created = await tx.resource.createMany({ data: [resource], skipDuplicates: true });
  if (created.count === 0) {
    const sameId = await tx.resource.count({ where: { organizationId, id } });
    throw problem(sameId > 0 ? 'resource-id-taken' : 'resource-person-taken');
  }
  const after = { kind, name: names.fa, place, capacity, personId, keeperUnitId };
  await audit(tx, actor, { event: 'resource.created', subjectType: 'Resource', subjectId: id, after });
  await tellOfResource(tx, bus, organizationId, id, 1);
  return { id, version: 1 };
}

async function mustBePerson(tx: Tx, organizationId: string, kind: string, personId: string | null): Promise<void> {
  const isOurs =
    personId !== null && (await tx.membership.count({ where: { organizationId, personId, endedAt: null } })) > 0;
  if ((kind === 'person') === isOurs && isOurs === (personId !== null)) return;
  throw problem('resource-person-not-possible', {
    errors: [{ pointer: '/personId', code: 'person', message: '/personId' }],
  });
}
