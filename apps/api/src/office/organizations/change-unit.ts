import type { UnitChange } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { mustBeOwnPlaces, mustNotMakeCircle } from './check-unit.ts';

/** Changes names, head or place of a unit, or archives it; its members and tasks keep pointing to it. */
export async function changeUnit(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, archived, ...change }: UnitChange,
): Promise<void> {
  must(ability, 'update', 'Unit');
  const { organizationId } = actor;
  const before = await tx.unit.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!before) throw problem('not-found');
  await mustBeOwnPlaces(tx, organizationId, change);
  if (change.parentId) await mustNotMakeCircle(tx, organizationId, id, change.parentId);
  const archivedAt = archived === undefined ? before.archivedAt : archived ? (before.archivedAt ?? new Date()) : null;
  const changed = await tx.unit.updateMany({
    where: { organizationId, id, version },
    data: { ...change, archivedAt, version: { increment: 1 } },
  });
  if (changed.count === 0) throw problem('stale-version');
  const { names, parentId, headPersonId } = before;
  await audit(tx, actor, {
    event: 'unit.changed',
    subjectType: 'Unit',
    subjectId: id,
    before: { names, parentId, headPersonId, archived: before.archivedAt !== null },
    after: { ...change, archived: archivedAt !== null },
  });
}
