import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { waitsForNobody } from '../approval/waiting.ts';
import { loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';

/** Takes it back out of review. */
export async function recallCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  version: number,
) {
  const row = await loadCorrection(tx, actor, ability, 'recall', ids);
  const set = { ...waitsForNobody, approvalStep: 0 };
  await stepCorrection(tx, bus, actor, row, {
    verb: 'recall',
    event: 'press-release.correction-recalled',
    version,
    set,
  });
}
