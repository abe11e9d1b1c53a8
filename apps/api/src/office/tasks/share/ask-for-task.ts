import type { DiscussedType } from '@ravabet/contracts/office/comments';
import type { EscalationStep, TaskOwner } from '@ravabet/contracts/office/tasks';
import { Prisma, type Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { mustBeToldable } from './must-be-toldable.ts';
import { tellTaskChanged } from '../step-task.ts';
import { type AskedDue, dueOf } from '../task-due.ts';
import { tellOfTask } from '../task-notice.ts';
import { ownerOf, ownerColumns, peopleOfOwner } from '../task-owner.ts';

export interface AskedTask {
  title: string;
  description?: string;
  /** the record it belongs to */
  subject: { type: DiscussedType; id: string };
  /** a person or a unit; null leaves it with nobody yet */
  owner: TaskOwner | null;
  /** at an instant, so many working days after a day (today unless said), or so many minutes from now */
  due: AskedDue | null;
  /** lines to tick */
  checklist?: readonly string[];
  /** who is told before and after it is due; the organisation's steps unless said */
  escalation?: readonly EscalationStep[];
  /** who hears what becomes of it and verifies it */
  createdById: string;
  /** whose press it follows from; without one nobody pressed, and the owner is taken as given */
  actor?: Actor;
}

/**
 * A task that follows from another room's work, inside that room's transaction. @returns its id, to be kept with the record
 * @throws task-owner-not-possible | task-due-in-past | task-escalation-invalid
 */
export async function askForTask(tx: Tx, bus: Bus, organizationId: string, asked: AskedTask): Promise<string> {
  const { title, description = '', subject, createdById, actor, checklist = [], escalation } = asked;
  const id = newId();
  const owner = actor ? await ownerOf(tx, organizationId, asked.owner ?? undefined) : ownerColumns(asked.owner);
  if (escalation) await mustBeToldable(tx, organizationId, escalation);
  const { dueAt, dueRule } = await dueOf(tx, organizationId, asked.due);
  await tx.task.createMany({
    data: [
      {
        organizationId,
        id,
        title,
        description,
        subjectType: subject.type,
        subjectId: subject.id,
        ...owner,
        dueAt,
        dueRule: dueRule ?? Prisma.DbNull,
        checklist: checklist.map((text) => ({ id: newId(), text, done: false })),
        escalation: escalation ? [...escalation] : Prisma.DbNull,
        createdById,
      },
    ],
  });
  const by = actor ?? { organizationId, personId: null };
  await audit(tx, by, {
    event: 'task.created',
    subjectType: 'Task',
    subjectId: id,
    after: { title, ...owner, dueAt: dueAt?.toISOString() ?? null },
  });
  const people = await peopleOfOwner(tx, organizationId, owner);
  await tellOfTask(tx, bus, by, people, { id, title }, { kind: 'task-assigned', cause: 1 });
  const about = { id, subjectType: subject.type, subjectId: subject.id };
  await tellTaskChanged(tx, bus, by, about, 1);
  return id;
}
