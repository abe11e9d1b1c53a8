import type { DueRule } from '@ravabet/contracts/office/tasks';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadTask } from './load-task.ts';
import { workCalendarOf } from './share/work-calendar.ts';
import { tellTaskChanged } from './step-task.ts';
import { countDue, nowOf, pastPausesOf } from './task-due.ts';
import { tellOfTask } from './task-notice.ts';
import { peopleOfOwner } from './task-owner.ts';

/** Lets the deadline go on: it falls as many working days later as it stood still. */
export async function resumeTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  const row = await loadTask(tx, actor, ability, 'update', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (!row.pausedAt) throw problem('task-not-paused');
  await endPause(tx, actor, id);
  const calendar = await workCalendarOf(tx, organizationId);
  const pauses = await pastPausesOf(tx, organizationId, [id], calendar.timeZone);
  const counted = row.dueRule ? countDue(row.dueRule as DueRule, calendar, pauses.get(id) ?? []) : null;
  decided(
    await tx.task.updateMany({
      where: { organizationId, id, version, pausedAt: { not: null }, deletedAt: null },
      data: {
        pausedAt: null,
        version: { increment: 1 },
        ...(counted && { dueAt: counted.dueAt, dueRule: counted.dueRule ?? Prisma.DbNull }),
      },
    }),
  );
  await audit(tx, actor, {
    event: 'task.resumed',
    subjectType: 'Task',
    subjectId: id,
    before: { dueAt: row.dueAt?.toISOString() ?? null },
    after: { dueAt: (counted?.dueAt ?? row.dueAt)?.toISOString() ?? null },
  });
  const people = [...(await peopleOfOwner(tx, organizationId, row)), row.createdById];
  await tellOfTask(tx, bus, actor, people, row, { kind: 'task-resumed', cause: version });
  await tellTaskChanged(tx, bus, actor, row, version + 1);
}

/** The pause that is open, if there is one, ends now. */
export async function endPause(tx: Tx, { organizationId, personId }: Actor, taskId: string): Promise<void> {
  await tx.taskPause.updateMany({
    where: { organizationId, taskId, resumedAt: null },
    data: { resumedAt: await nowOf(tx), resumedById: personId },
  });
}
