import { withOrganization } from '@ravabet/db/with-organization';
import { notify } from '../../office/notifications/share/notify.ts';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';

/** the first pause, and the longest: it doubles in between */
const firstPauseSeconds = 15;
const longestPauseSeconds = 1800;

interface Failure {
  organizationId: string;
  id: string;
  version: number;
  /** the slug of the problem */
  cause: string;
}

/**
 * A release that should be out is not: managers, author and contributors are told once for each time it was scheduled for, the record
 * says why, and the next attempt waits longer than the last. Of several processes that failed one counts.
 */
export async function noteScheduleFailure(
  { databases, bus }: Pick<Platform, 'databases' | 'bus'>,
  { organizationId, id, version, cause }: Failure,
): Promise<void> {
  const actor = { organizationId, personId: null };
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const [noted] = await tx.$queryRaw<
      { title: string; failures: number; authorId: string; contributorIds: string[]; scheduledFor: Date }[]
    >`
      UPDATE press_release SET schedule_failures = schedule_failures + 1, schedule_problem = ${cause},
        schedule_retry_at = now() + make_interval(secs =>
          least(${firstPauseSeconds}::float8 * power(2, least(schedule_failures, 20)), ${longestPauseSeconds}::float8))
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND version = ${version} AND state = 'scheduled'
        AND coalesce(schedule_retry_at, scheduled_for) <= now()
      RETURNING title, schedule_failures AS failures, author_id AS "authorId", contributor_ids AS "contributorIds",
        scheduled_for AS "scheduledFor"`;
    if (!noted) return;
    await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'PressRelease', subjectId: id, version });
    if (noted.failures > 1) return;
    await audit(tx, actor, {
      event: 'press-release.schedule-failed',
      subjectType: 'PressRelease',
      subjectId: id,
      after: { cause, scheduledFor: noted.scheduledFor },
    });
    await notify(
      tx,
      bus,
      actor,
      { role: 'pr-manager', personIds: [noted.authorId, ...noted.contributorIds] },
      {
        kind: 'press-release-schedule-failed',
        subjectType: 'PressRelease',
        subjectId: id,
        params: { title: noted.title },
        dedupeKey: `press-release-schedule-failed ${id} ${noted.scheduledFor.getTime()}`,
      },
    );
  });
}
