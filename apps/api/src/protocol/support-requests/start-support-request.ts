import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** The work has begun. */
export async function startSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadSupportRequest(tx, actor, ability, 'schedule', id);
  await stepSupportRequest(tx, bus, actor, row, { verb: 'start', event: 'support-request.started', version });
}
