import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { type LoadedPressRelease, verbColumns } from '../load-press-release.ts';
import { stepPressRelease } from '../step-press-release.ts';

/** Takes the time from scheduled releases whose time has passed: a person decides anew when they go out. */
export async function holdDuePressReleases(tx: Tx, bus: Bus, actor: Actor): Promise<void> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const due = await tx.pressRelease.findMany({
    where: {
      organizationId: actor.organizationId,
      state: 'scheduled',
      deletedAt: null,
      scheduledFor: { lte: clock?.now ?? new Date() },
    },
    select: verbColumns,
  });
  for (const row of due as LoadedPressRelease[]) {
    await stepPressRelease(tx, bus, actor, row, {
      verb: 'unschedule',
      event: 'press-release.unscheduled',
      version: row.version,
      set: { scheduledFor: null },
    });
  }
}
