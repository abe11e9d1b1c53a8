import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { loadDispatch } from './load-dispatch.ts';
import { stepDispatch } from './step-dispatch.ts';

/** Goes on sending what waits. */
export async function resumeDispatch(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'resume', id);
  await stepDispatch(tx, bus, actor, row, { verb: 'resume', event: 'dispatch.resumed', version });
}
