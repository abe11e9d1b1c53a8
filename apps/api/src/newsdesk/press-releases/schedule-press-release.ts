import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadPressRelease } from './load-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';

/** What a release without a time has: also no failure of an earlier one. */
export const offTheSchedule = {
  scheduledFor: null,
  scheduleProblem: null,
  scheduleFailures: 0,
  scheduleRetryAt: null,
};

/** Publishes by itself at an instant: in the future by the database's clock, and not before the embargo ends. */
export async function schedulePressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; scheduledFor: string },
) {
  const row = await loadPressRelease(tx, actor, ability, 'schedule', id);
  const scheduledFor = new Date(input.scheduledFor);
  const [clock] = await tx.$queryRaw<{ past: boolean }[]>`SELECT ${scheduledFor}::timestamptz <= now() AS past`;
  if (clock?.past) throw problem('press-release-schedule-in-past');
  if (row.embargoUntil && scheduledFor < row.embargoUntil) throw problem('press-release-schedule-before-embargo');
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'schedule',
    event: 'press-release.scheduled',
    version: input.version,
    set: { ...offTheSchedule, scheduledFor },
    after: { scheduledFor: input.scheduledFor },
  });
}
