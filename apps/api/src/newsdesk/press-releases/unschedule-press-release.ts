import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Takes it off the schedule; it stays approved. */
export async function unschedulePressRelease(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadPressRelease(tx, actor, ability, 'unschedule', id);
  const set = { scheduledFor: null };
  await stepPressRelease(tx, actor, row, { verb: 'unschedule', event: 'press-release.unscheduled', version, set });
}
