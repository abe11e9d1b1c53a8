import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { waitsForNobody } from '../approval/waiting.ts';
import { loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';

/** Gives the correction up, saying why; the published text stays as it is. */
export async function giveUpCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  input: { version: number; reason: string },
) {
  const row = await loadCorrection(tx, actor, ability, 'giveUp', ids);
  await stepCorrection(tx, bus, actor, row, {
    verb: 'giveUp',
    event: 'press-release.correction-given-up',
    version: input.version,
    set: { ...waitsForNobody, givenUpAt: new Date() },
    reason: input.reason,
  });
}
