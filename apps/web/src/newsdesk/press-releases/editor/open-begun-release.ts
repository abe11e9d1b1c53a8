import { isUnreachable } from '../../../shared/call-problem.ts';
import { queryClient } from '../../../shared/query-client.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { releaseOfBegun, sendBegunRelease } from './begun-releases.ts';
import { findBegunRelease } from './begun-store.ts';

/** What was begun without a line is created when its page is opened; while it cannot be, the page shows it as it stands on this device. */
export async function openBegunRelease(id: string): Promise<void> {
  const begun = findBegunRelease(id);
  if (!begun) return;
  await sendBegunRelease(id).catch((error: unknown) => {
    if (isUnreachable(error)) {
      queryClient.setQueryData(pressReleasesQueries.one(begun.organizationId, id).queryKey, releaseOfBegun(begun));
    }
  });
}
