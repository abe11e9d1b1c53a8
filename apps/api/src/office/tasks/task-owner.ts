import type { TaskOwner } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/**
 * Who shall do it: an active member or a unit that exists.
 * @throws task-owner-not-possible
 */
export async function ownerOf(
  tx: Tx,
  organizationId: string,
  owner: TaskOwner | undefined,
): Promise<{ ownerPersonId: string | null; ownerUnitId: string | null }> {
  if (!owner) return { ownerPersonId: null, ownerUnitId: null };
  if ('personId' in owner) {
    const member = await tx.membership.count({ where: { organizationId, personId: owner.personId, endedAt: null } });
    if (member === 0) throw problem('task-owner-not-possible');
    return { ownerPersonId: owner.personId, ownerUnitId: null };
  }
  const unit = await tx.unit.count({ where: { organizationId, id: owner.unitId, archivedAt: null } });
  if (unit === 0) throw problem('task-owner-not-possible');
  return { ownerPersonId: null, ownerUnitId: owner.unitId };
}

/** The same without asking whether it is possible. */
export const ownerColumns = (owner: TaskOwner | null) => ({
  ownerPersonId: owner && 'personId' in owner ? owner.personId : null,
  ownerUnitId: owner && 'unitId' in owner ? owner.unitId : null,
});

/** Who hears of a task: its owner, or the head of its unit, or everybody in a unit without head. */
export async function peopleOfOwner(
  tx: Tx,
  organizationId: string,
  owner: { ownerPersonId: string | null; ownerUnitId: string | null },
): Promise<string[]> {
  if (owner.ownerPersonId) return [owner.ownerPersonId];
  if (!owner.ownerUnitId) return [];
  const unit = await tx.unit.findUnique({
    where: { organizationId_id: { organizationId, id: owner.ownerUnitId } },
    select: { headPersonId: true },
  });
  const members = await tx.membership.findMany({
    where: {
      organizationId,
      endedAt: null,
      ...(unit?.headPersonId ? { personId: unit.headPersonId } : { unitId: owner.ownerUnitId }),
    },
    select: { personId: true },
  });
  return members.map((member) => member.personId);
}
