import type { Tx } from '@ravabet/db';
import type { Jobs } from '../../platform/jobs.ts';
import { tellEmbargoHolders } from '../distribution/share/tell-embargo-holders.ts';
import { embargoedRelease } from './share/embargoed-release.ts';

const newsOf = { running: 'changed', revising: 'revising', gone: 'withdrawn' } as const;

/**
 * A text under embargo was opened for changes, approved anew or given up: those who hold it hear of it. Nobody holds a text before its
 * first approval, and a step of several that is not the last changes nothing for them.
 */
export async function tellEmbargoedChange(
  tx: Tx,
  jobs: Jobs,
  { organizationId }: { organizationId: string },
  pressReleaseId: string,
): Promise<void> {
  const release = await embargoedRelease(tx, organizationId, pressReleaseId);
  const standing = release?.standing;
  if (standing !== 'running' && standing !== 'revising' && standing !== 'gone') return;
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    SELECT state FROM press_release WHERE organization_id = ${organizationId}::uuid AND id = ${pressReleaseId}::uuid`;
  if (row?.state === 'in-review') return;
  await tellEmbargoHolders(tx, jobs, { organizationId, pressReleaseId, news: newsOf[standing] });
}
