import type { DispatchPurpose, DispatchTiming } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/**
 * Whether the release is in a state in which this may leave: what is public, or will be by then; or under an embargo that still runs,
 * by the database's clock.
 * @throws dispatch-release-not-published | dispatch-release-not-embargoed | not-found
 */
export async function mustMatchRelease(
  tx: Tx,
  organizationId: string,
  { pressReleaseId, purpose, timing }: { pressReleaseId: string; purpose: DispatchPurpose; timing: DispatchTiming },
): Promise<{ isPublished: boolean }> {
  const [release] = await tx.$queryRaw<{ state: string; embargoed: boolean }[]>`
    SELECT state, state IN ('approved', 'scheduled') AND coalesce(embargo_until > now(), false) AS embargoed
    FROM press_release WHERE organization_id = ${organizationId}::uuid AND id = ${pressReleaseId}::uuid AND deleted_at IS NULL`;
  if (!release) throw problem('not-found');
  if (purpose === 'embargo' && !release.embargoed) throw problem('dispatch-release-not-embargoed');
  if (purpose === 'release' && timing === 'now' && release.state !== 'published') {
    throw problem('dispatch-release-not-published');
  }
  return { isPublished: release.state === 'published' };
}
