import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { ProblemError } from '../../platform/problems.ts';
import { isFrozen } from '../social-posts/share/is-frozen.ts';
import { type LoadedPressRelease, verbColumns } from './load-press-release.ts';
import { publishLoaded } from './publish-press-release.ts';

/**
 * Publishes what is due by the database's clock. Several processes may try: the UPDATE of one wins. A release that cannot go out
 * (a picture expired) stays scheduled and is tried again every round.
 */
export async function publishDuePressReleases({ databases, bus, log }: Platform): Promise<number> {
  const due = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string }[]>`
    SELECT organization_id AS "organizationId", id FROM press_release r
    WHERE state = 'scheduled' AND scheduled_for <= now() AND deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM publishing_freeze f WHERE f.organization_id = r.organization_id)
    ORDER BY scheduled_for LIMIT 50`;
  let published = 0;
  for (const { organizationId, id } of due) {
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
    }
  }
  return published;
}
