import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { withdrawAskedTask } from '../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** It is not needed any more; its day is free for others, and what was booked for it is given back. */
export async function withdrawSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadSupportRequest(tx, actor, ability, 'withdraw', id);
  await stepSupportRequest(tx, bus, actor, row, {
    verb: 'withdraw',
    event: 'support-request.withdrawn',
    version,
    reason,
    set: { settledAt: new Date() },
  });
  if (row.taskId !== null) await withdrawAskedTask(tx, bus, actor, row.taskId);
}
