import type { SupportPromise } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { moveAskedTask, withdrawAskedTask } from '../../office/tasks/share/change-asked-task.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { type LoadedSupportRequest, loadSupportRequest } from './load-support-request.ts';
import { askForPromised, promiseOf } from './promise.ts';
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
      data: { ...promise, taskId: await taskFor(tx, bus, actor, row, promise), version: { increment: 1 } },
    }),
  );
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

/** The same person has the same task for another time; somebody else gets a task of their own. */
async function taskFor(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  row: LoadedSupportRequest,
  promise: { assigneeId: string; promisedAt: Date },
): Promise<string> {
  if (row.taskId !== null && row.assigneeId === promise.assigneeId) {
    await moveAskedTask(tx, bus, actor, row.taskId, { at: promise.promisedAt.toISOString() });
    return row.taskId;
  }
  if (row.taskId !== null) await withdrawAskedTask(tx, bus, actor, row.taskId);
  return askForPromised(tx, bus, actor, row, promise);
}
