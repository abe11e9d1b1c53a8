import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { waitsForNobody } from './approval/waiting.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Takes it back out of review. */
export async function recallPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadPressRelease(tx, actor, ability, 'recall', id);
  const set = { ...waitsForNobody, approvalStep: 0 };
  await stepPressRelease(tx, bus, actor, row, { verb: 'recall', event: 'press-release.recalled', version, set });
}
