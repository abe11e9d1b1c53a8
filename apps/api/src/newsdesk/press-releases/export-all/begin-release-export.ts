import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { startJob } from '../../../office/jobs/share/run-job.ts';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type ReleaseExport, releaseExportJob } from './release-export.jobs.ts';

/** Begins an export of everything that the person may read; that it was asked for is written down. */
export async function beginReleaseExport(
  tx: Tx,
  platform: Pick<Platform, 'jobs' | 'bus'>,
  actor: Actor,
  ability: Ability,
  input: ReleaseExport,
) {
  must(ability, 'export', 'PressRelease');
  const { organizationId } = actor;
  const jobId = await startJob(tx, platform, actor, releaseExportJob, input);
  const after = { format: input.format, filters: input.filters, jobId };
  await audit(tx, actor, {
    event: 'press-release.exported',
    subjectType: 'Organization',
    subjectId: organizationId,
    after,
  });
  return { jobId };
}
