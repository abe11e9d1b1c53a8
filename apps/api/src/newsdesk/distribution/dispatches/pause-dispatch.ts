import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { loadDispatch } from './load-dispatch.ts';
import { stepDispatch } from './step-dispatch.ts';

/** Sends no more of it for now; what is under way at this moment still goes. */
export async function pauseDispatch(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'pause', id);
  await stepDispatch(tx, bus, actor, row, { verb: 'pause', event: 'dispatch.paused', version });
}
