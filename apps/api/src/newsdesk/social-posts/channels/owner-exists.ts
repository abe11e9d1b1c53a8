import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** Who posts by hand: an active member or a unit that exists. @throws task-owner-not-possible */
export async function mustHaveOwner(
  tx: Tx,
  organizationId: string,
  { ownerPersonId, ownerUnitId }: { ownerPersonId?: string | null; ownerUnitId?: string | null },
): Promise<void> {
  const people = ownerPersonId
    ? await tx.membership.count({ where: { organizationId, personId: ownerPersonId, endedAt: null } })
    : 1;
  const units = ownerUnitId ? await tx.unit.count({ where: { organizationId, id: ownerUnitId, archivedAt: null } }) : 1;
  if (people === 0 || units === 0) throw problem('task-owner-not-possible');
}
