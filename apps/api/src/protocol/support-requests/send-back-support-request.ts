import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { settleTask } from '../../office/tasks/share/settle-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** Something is missing: the work goes on, and so does its task. */
export async function sendBackSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadSupportRequest(tx, actor, ability, 'requestChanges', id);
  await stepSupportRequest(tx, bus, actor, row, {
    verb: 'sendBack',
    event: 'support-request.sent-back',
    version,
    reason,
    set: { deliveredAt: null },
  });
  await settleTask(tx, bus, actor, row.taskId, 'returned');
}
