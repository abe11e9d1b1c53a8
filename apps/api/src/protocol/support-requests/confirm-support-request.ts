import type { SupportRating } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { settleTask } from '../../office/tasks/share/settle-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** Who asked takes it and says how it was; the task is verified with it. */
export async function confirmSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, rating, note = '' }: SupportRating,
): Promise<void> {
  const row = await loadSupportRequest(tx, actor, ability, 'confirm', id);
  await stepSupportRequest(tx, bus, actor, row, {
    verb: 'confirm',
    event: 'support-request.confirmed',
    version,
    set: { rating, ratingNote: note, settledAt: new Date() },
    after: { rating },
  });
  await settleTask(tx, bus, actor, row.taskId, 'verified');
}
