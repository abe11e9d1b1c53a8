import type { SupportPromise } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { moveTask } from '../../office/tasks/share/settle-task.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { promiseOf } from './promise.ts';
import { tellOfSupportRequest } from './tell-of-support-request.ts';

/** Gives it to somebody else, or promises another time; who asked hears of it, and the task moves along. */
export async function reassignSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: SupportPromise,
): Promise<void> {
  const { organizationId } = actor;
  const { version } = input;
  const row = await loadSupportRequest(tx, actor, ability, 'assign', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const state = { in: ['accepted', 'scheduled', 'in-progress'] };
  if (!state.in.includes(row.state)) throw problem('support-request-not-in-state', { params: { state: row.state } });
  const promise = await promiseOf(tx, organizationId, input);
  decided(
    await tx.supportRequest.updateMany({
      where: { organizationId, id, version, state },
      data: { ...promise, version: { increment: 1 } },
    }),
  );
  await moveTask(tx, bus, actor, row.taskId, { ownerPersonId: promise.assigneeId, dueAt: promise.promisedAt });
  await audit(tx, actor, {
    event: 'support-request.reassigned',
    subjectType: 'SupportRequest',
    subjectId: id,
    before: { assigneeId: row.assigneeId, promisedAt: row.promisedAt?.toISOString() },
    after: { assigneeId: input.assigneeId, promisedAt: input.promisedAt },
  });
  const told = { ...row, assigneeId: promise.assigneeId, state: 'reassigned', version: version + 1 };
  await tellOfSupportRequest(tx, bus, actor, told);
}
