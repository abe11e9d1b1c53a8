import { unfinishedStates } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadTask } from './load-task.ts';
import { tellTaskChanged } from './step-task.ts';
import { nowOf } from './task-due.ts';
import { tellOfTask } from './task-notice.ts';
import { peopleOfOwner } from './task-owner.ts';

/** Lets a deadline that counts working days stand still, with a reason. What is late already is not made less late by that. */
export async function pauseTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const { organizationId, personId } = actor;
  const row = await loadTask(tx, actor, ability, 'update', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const pausedAt = await nowOf(tx);
  const isLate = row.dueAt !== null && row.dueAt < pausedAt;
  if (!row.dueRule || row.pausedAt || isLate || !unfinishedStates.includes(row.state))
    throw problem('task-not-pausable');
  decided(
    await tx.task.updateMany({
      where: { organizationId, id, version, pausedAt: null, deletedAt: null },
      data: { pausedAt, version: { increment: 1 } },
    }),
  );
  await tx.taskPause.create({
    data: { organizationId, id: newId(), taskId: id, reason, pausedById: personId, pausedAt },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'task.paused', subjectType: 'Task', subjectId: id, reason });
  const params = { reason: reason.slice(0, 200) };
  const people = [...(await peopleOfOwner(tx, organizationId, row)), row.createdById];
  await tellOfTask(tx, bus, actor, people, row, { kind: 'task-paused', cause: version, params });
  await tellTaskChanged(tx, bus, actor, row, version + 1);
}
