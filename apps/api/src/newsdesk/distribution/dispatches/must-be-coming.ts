import type { DispatchTiming } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/**
 * Whoever chooses to wait for the publication must have one to wait for.
 * @throws dispatch-release-already-published
 */
export async function mustBeComing(
  tx: Tx,
  organizationId: string,
  { pressReleaseId, timing }: { pressReleaseId: string; timing: DispatchTiming | undefined },
): Promise<void> {
  if (timing !== 'published') return;
  const out = await tx.pressRelease.count({
    where: { organizationId, id: pressReleaseId, state: { in: ['published', 'withdrawn'] } },
  });
  if (out > 0) throw problem('dispatch-release-already-published');
}
