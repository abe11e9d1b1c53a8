import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** It cannot be done; who asked is told why, and the day is free for others. */
export async function declineSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadSupportRequest(tx, actor, ability, 'close', id);
  const set = { settledAt: new Date() };
  await stepSupportRequest(tx, bus, actor, row, {
    verb: 'decline',
    event: 'support-request.declined',
    version,
    reason,
    set,
  });
}
