import type { DiscussedType } from '@ravabet/contracts/office/comments';
import { Prisma, type Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { tellTaskChanged } from '../step-task.ts';
import { tellOfTask } from '../task-notice.ts';
import { peopleOfOwner } from '../task-owner.ts';

export interface AskedTask {
  title: string;
  description: string;
  subject: { type: DiscussedType; id: string };
  owner: { ownerPersonId: string | null; ownerUnitId: string | null };
  /** from now, by the database's clock */
  minutes: number;
  /** who verifies it */
  createdById: string;
}

/** A task that follows from another room's work, without a person who presses. @returns its id */
export async function askForTask(tx: Tx, bus: Bus, organizationId: string, asked: AskedTask): Promise<string> {
  const { title, description, subject, owner, minutes, createdById } = asked;
  const id = newId();
  const [clock] = await tx.$queryRaw<{ dueAt: Date }[]>`SELECT now() + make_interval(mins => ${minutes}) AS "dueAt"`;
  const task = { title, description, subjectType: subject.type, subjectId: subject.id, ...owner, createdById };
  const data = { organizationId, id, ...task, dueAt: clock?.dueAt ?? null, dueRule: Prisma.DbNull, checklist: [] };
  await tx.task.createMany({ data: [data] });
  const nobody = { organizationId, personId: null };
  await audit(tx, nobody, {
    event: 'task.created',
    subjectType: 'Task',
    subjectId: id,
    after: { title, ...owner, dueAt: clock?.dueAt?.toISOString() ?? null },
  });
  const people = await peopleOfOwner(tx, organizationId, owner);
  await tellOfTask(tx, bus, nobody, people, { id, title }, { kind: 'task-assigned', cause: 1 });
  await tellTaskChanged(tx, bus, { organizationId, personId: createdById }, id, 1);
  return id;
}
