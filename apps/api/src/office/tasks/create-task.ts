import type { NewTask } from '@ravabet/contracts/office/tasks';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { readRecord } from '../comments/share/read-record.ts';
import { mustBeToldable } from './share/must-be-toldable.ts';
import { tellTaskChanged } from './step-task.ts';
import { dueOf } from './task-due.ts';
import { tellOfTask } from './task-notice.ts';
import { ownerOf, peopleOfOwner } from './task-owner.ts';

/** Asks for a piece of work, on a record that one may read or by itself. */
export async function createTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewTask) {
  must(ability, 'create', 'Task');
  const { organizationId, personId } = actor;
  const { id = newId(), title, description = '', subject, checklist = [], escalation } = input;
  if (subject && !(await readRecord(tx, actor, ability, subject.type, subject.id))) throw problem('not-found');
  const owner = await ownerOf(tx, organizationId, input.owner);
  if (escalation) await mustBeToldable(tx, organizationId, escalation);
  const { dueAt, dueRule } = await dueOf(tx, organizationId, input.due ?? null);
  const created = await tx.task.createMany({
    data: [
      {
        organizationId,
        id,
        title,
        description,
        subjectType: subject?.type ?? null,
        subjectId: subject?.id ?? null,
        ...owner,
        dueAt,
        dueRule: dueRule ?? Prisma.DbNull,
        checklist,
        escalation: escalation ?? Prisma.DbNull,
        createdById: personId,
      },
    ],
    skipDuplicates: true,
  });
  if (created.count === 0) throw problem('stale-version');
  await audit(tx, actor, {
    event: 'task.created',
    subjectType: 'Task',
    subjectId: id,
    after: { title, ...owner, dueAt: dueAt?.toISOString() ?? null },
  });
  await tellOfTask(
    tx,
    bus,
    actor,
    await peopleOfOwner(tx, organizationId, owner),
    { id, title },
    { kind: 'task-assigned', cause: 1 },
  );
  const about = { id, subjectType: subject?.type ?? null, subjectId: subject?.id ?? null };
  await tellTaskChanged(tx, bus, actor, about, 1);
  return { id, version: 1 };
}
