import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';

/** Opens an approved correction for changes again; it needs approval anew. */
export async function reopenCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  input: { version: number; reason: string },
) {
  const row = await loadCorrection(tx, actor, ability, 'reopen', ids);
  await stepCorrection(tx, bus, actor, row, {
    verb: 'reopen',
    event: 'press-release.correction-reopened',
    version: input.version,
    set: { approvedAt: null, approvalStep: 0, contentVersion: { increment: 1 } },
    reason: input.reason,
  });
}
