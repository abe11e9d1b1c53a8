import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { ProblemError } from '../../platform/problems.ts';
import { isFrozen } from '../social-posts/share/is-frozen.ts';
import { type LoadedPressRelease, verbColumns } from './load-press-release.ts';
import { noteScheduleFailure } from './note-schedule-failure.ts';
import { publishLoaded } from './publish-press-release.ts';

/**
 * Publishes what is due by the database's clock. Several processes may try: the UPDATE of one wins. A release that cannot go out
 * (a picture expired) raises an alarm, stays scheduled and is tried again, each time after a longer pause.
 */
export async function publishDuePressReleases(platform: Platform): Promise<number> {
  const { databases, bus, log } = platform;
  const due = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string; version: number }[]>`
    SELECT organization_id AS "organizationId", id, version FROM press_release r
    WHERE state = 'scheduled' AND scheduled_for <= now() AND coalesce(schedule_retry_at, scheduled_for) <= now()
      AND deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM publishing_freeze f WHERE f.organization_id = r.organization_id)
    ORDER BY scheduled_for LIMIT 50`;
  let published = 0;
  for (const { organizationId, id, version } of due) {
    try {
      await withOrganization(databases.app.prisma, organizationId, async (tx) => {
        if (await isFrozen(tx, organizationId)) return;
        const row = await tx.pressRelease.findUnique({
          where: { organizationId_id: { organizationId, id }, state: 'scheduled' },
          select: verbColumns,
        });
        if (row)
          await publishLoaded(tx, bus, { organizationId, personId: null }, row as LoadedPressRelease, row.version);
      });
      published++;
    } catch (error) {
      if (error instanceof ProblemError && error.slug === 'stale-version') continue;
      log.error(
        { err: error, pressReleaseId: id },
        'a scheduled release could not be published and will be tried again',
      );
      const cause = error instanceof ProblemError ? error.slug : 'internal-error';
      await noteScheduleFailure(platform, { organizationId, id, version, cause });
    }
  }
  return published;
}
