import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Opens an approved text for changes again; it keeps its number and needs approval anew. */
export async function reopenPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; reason: string },
) {
  const row = await loadPressRelease(tx, actor, ability, 'reopen', id);
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'reopen',
    event: 'press-release.reopened',
    version: input.version,
    set: { approvedAt: null, approvalStep: 0, contentVersion: { increment: 1 } },
    reason: input.reason,
  });
}
