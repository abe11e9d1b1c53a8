import type { SupportPromise } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { askForTask } from '../../office/tasks/share/ask-for-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';

/** People of the office who can be promised: those whose roles give support. */
export const supportingRoles = ['pr-officer', 'pr-manager', 'protocol-officer'];

/** @throws support-assignee-not-possible | support-promise-past */
export async function promiseOf(tx: Tx, organizationId: string, { assigneeId, promisedAt }: SupportPromise) {
  const isOurs = await tx.membership.count({
    where: { organizationId, personId: assigneeId, endedAt: null, roles: { hasSome: supportingRoles } },
  });
  if (isOurs === 0) {
    throw problem('support-assignee-not-possible', {
      errors: [{ pointer: '/assigneeId', code: 'person', message: '/assigneeId' }],
    });
  }
  const until = new Date(promisedAt);
  if (until.getTime() <= Date.now()) {
    throw problem('support-promise-past', {
      errors: [{ pointer: '/promisedAt', code: 'time', message: '/promisedAt' }],
    });
  }
  return { assigneeId, promisedAt: until };
}

/** The promise is a task of who does it. @returns the task's id */
export function askForPromised(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  { id, title, note }: { id: string; title: string; note: string },
  { assigneeId, promisedAt }: { assigneeId: string; promisedAt: Date },
): Promise<string> {
  return askForTask(tx, bus, actor.organizationId, {
    title,
    description: note,
    subject: { type: 'SupportRequest', id },
    owner: { personId: assigneeId },
    due: { at: promisedAt.toISOString() },
    createdById: actor.personId,
    actor,
  });
}
