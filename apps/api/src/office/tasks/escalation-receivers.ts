import type { EscalationReceiver } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { peopleOfOwner } from './task-owner.ts';

interface Concerned {
  state: string;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  createdById: string;
}

/**
 * Who that is now: those who do it or asked for it, others by name or as head of the unit, and whoever holds a role. What nobody owns,
 * or its owner has declined, concerns who asked.
 */
export async function receiversOf(
  tx: Tx,
  organizationId: string,
  task: Concerned,
  receivers: readonly EscalationReceiver[],
): Promise<{ own: string[]; others: string[]; roles: string[] }> {
  const own = new Set<string>();
  const others = new Set<string>();
  const roles = new Set<string>();
  for (const receiver of receivers) {
    if ('personId' in receiver) others.add(receiver.personId);
    else if (receiver.relation === 'asker') own.add(task.createdById);
    else if (receiver.relation === 'owner') {
      const owners = task.state === 'declined' ? [] : await peopleOfOwner(tx, organizationId, task);
      for (const id of owners.length > 0 ? owners : [task.createdById]) own.add(id);
    } else if (receiver.relation === 'unit-head') {
      const head = await headOfUnit(tx, organizationId, task);
      if (head) others.add(head);
    } else roles.add(receiver.relation);
  }
  const members = await tx.membership.findMany({
    where: { organizationId, personId: { in: [...own, ...others] }, endedAt: null },
    select: { personId: true },
  });
  const active = new Set(members.map(({ personId }) => personId));
  return {
    own: [...own].filter((id) => active.has(id)),
    others: [...others].filter((id) => active.has(id) && !own.has(id)),
    roles: [...roles],
  };
}

/** Of the unit that owns it, or of the unit of the person who does. */
async function headOfUnit(tx: Tx, organizationId: string, task: Concerned): Promise<string | null> {
  const member =
    task.ownerUnitId === null && task.ownerPersonId !== null
      ? await tx.membership.findFirst({
          where: { organizationId, personId: task.ownerPersonId, endedAt: null },
          select: { unitId: true },
        })
      : null;
  const unitId = task.ownerUnitId ?? member?.unitId;
  if (!unitId) return null;
  const unit = await tx.unit.findUnique({
    where: { organizationId_id: { organizationId, id: unitId } },
    select: { headPersonId: true },
  });
  return unit?.headPersonId ?? null;
}
