import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { loadDispatch } from './load-dispatch.ts';
import { stepDispatch } from './step-dispatch.ts';

/** Sends nothing more of it, for good. What a process holds at this moment comes back cancelled too (record-settled.ts). */
export async function cancelDispatch(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'cancel', id);
  const { organizationId } = actor;
  await stepDispatch(tx, bus, actor, row, {
    verb: 'cancel',
    event: 'dispatch.cancelled',
    version,
    set: { finishedAt: new Date() },
  });
  await tx.delivery.updateMany({
    where: { organizationId, dispatchId: id, state: { in: ['queued', 'deferred'] } },
    data: { state: 'cancelled', nextTryAt: null },
  });
}
