import type { ResourceChange } from '@ravabet/contracts/protocol/resources';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { mustBeUnit } from './keeper-unit.ts';
import { loadResource } from './load-resource.ts';
import { tellOfResource } from './tell-of-resource.ts';

/** Changes what is said of it; what it is and whose time it is stay. */
export async function updateResource(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: ResourceChange,
) {
  const { organizationId } = actor;
  const { version, ...set } = input;
  const row = await loadResource(tx, actor, ability, 'update', { id, version });
  await mustBeUnit(tx, organizationId, set.keeperUnitId);
  await tx.resource.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...set, version: { increment: 1 } },
    select: { id: true },
  });
  const { names, place, capacity, note, keeperUnitId } = row;
  const before = { names, place, capacity, note, keeperUnitId };
  await audit(tx, actor, { event: 'resource.updated', subjectType: 'Resource', subjectId: id, before, after: set });
  await tellOfResource(tx, bus, organizationId, id, version + 1);
}
