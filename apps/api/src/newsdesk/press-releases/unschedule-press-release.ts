import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadPressRelease } from './load-press-release.ts';
import { offTheSchedule } from './schedule-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Takes it off the schedule; it stays approved. */
export async function unschedulePressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadPressRelease(tx, actor, ability, 'unschedule', id);
  const set = offTheSchedule;
  await stepPressRelease(tx, bus, actor, row, { verb: 'unschedule', event: 'press-release.unscheduled', version, set });
}
