import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Takes the returned draft up again. */
export async function revisePressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadPressRelease(tx, actor, ability, 'revise', id);
  await stepPressRelease(tx, bus, actor, row, { verb: 'revise', event: 'press-release.revised', version });
}
