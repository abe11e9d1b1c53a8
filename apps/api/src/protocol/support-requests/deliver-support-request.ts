import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { settleTask } from '../../office/tasks/share/settle-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** It is done: something was handed over, or a sentence says what was done. The task of who did it is done with it. */
export async function deliverSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, note = '' }: { version: number; note?: string },
): Promise<void> {
  const { organizationId } = actor;
  const row = await loadSupportRequest(tx, actor, ability, 'complete', id);
  const handedOver = await tx.supportDelivery.count({ where: { organizationId, requestId: id } });
  if (handedOver === 0 && note.trim() === '') {
    throw problem('support-nothing-delivered', {
      errors: [{ pointer: '/note', code: 'required', message: '/note' }],
    });
  }
  await stepSupportRequest(tx, bus, actor, row, {
    verb: 'deliver',
    event: 'support-request.delivered',
    version,
    set: { deliveredAt: new Date(), deliveryNote: note },
  });
  await settleTask(tx, bus, actor, row.taskId, 'done');
}
