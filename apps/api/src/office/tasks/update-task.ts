import type { TaskChange } from '@ravabet/contracts/office/tasks';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { mustBeToldable } from './share/must-be-toldable.ts';
import { loadTask } from './load-task.ts';
import { endPause } from './resume-task.ts';
import { tellTaskChanged } from './step-task.ts';
import { dueOf } from './task-due.ts';

/** Changes what is asked for, until it has been confirmed as done. */
export async function updateTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: TaskChange) {
  const row = await loadTask(tx, actor, ability, 'update', id);
  if (row.version !== input.version) throw problem('stale-version', { params: { version: row.version } });
  if (row.state === 'verified') throw problem('task-not-in-state', { params: { state: row.state } });
  const { version, due, escalation, ...set } = input;
  if (escalation) await mustBeToldable(tx, actor.organizationId, escalation);
  // A new deadline ends the standing still of the old one.
  if (due !== undefined && row.pausedAt) await endPause(tx, actor, id);
  const dates = due === undefined ? null : await dueOf(tx, actor.organizationId, due, id);
  decided(
    await tx.task.updateMany({
      where: { organizationId: actor.organizationId, id, version, state: { not: 'verified' }, deletedAt: null },
      data: {
        ...set,
        ...(dates && { dueAt: dates.dueAt, dueRule: dates.dueRule ?? Prisma.DbNull, pausedAt: null }),
        // Other steps are planned anew.
        ...(escalation !== undefined && { escalation: escalation ?? Prisma.DbNull, plannedFor: null }),
        version: { increment: 1 },
      },
    }),
  );
  await audit(tx, actor, {
    event: 'task.updated',
    subjectType: 'Task',
    subjectId: id,
    before: { title: row.title, dueAt: row.dueAt?.toISOString() ?? null },
    after: {
      ...set,
      ...(escalation !== undefined && { escalation }),
      ...(dates && { dueAt: dates.dueAt?.toISOString() ?? null }),
    },
  });
  await tellTaskChanged(tx, bus, actor, row, version + 1);
}
