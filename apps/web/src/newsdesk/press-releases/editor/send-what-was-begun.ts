import { meQuery } from '../../../shared/me.ts';
import { queryClient } from '../../../shared/query-client.ts';
import { releaseOfBegun } from './begun-releases.ts';
import { listBegunReleases } from './begun-store.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { openDrafts } from './open-drafts.ts';
import { releaseDraftPorts } from './release-draft-ports.ts';

/** Brings what was begun without a line, and left before the line was back, to the server with the text as it stands on this device. */
export async function sendWhatWasBegun(organizationId: string): Promise<void> {
  const me = queryClient.getQueryData(meQuery.queryKey);
  if (!me) return;
  for (const begun of listBegunReleases(organizationId, me.person.id)) {
    if (openDrafts.has(begun.id)) continue;
    const ports = releaseDraftPorts(queryClient, organizationId, begun.id);
    const keeper = new DraftKeeper(releaseOfBegun(begun), { ...ports, onMerged: () => undefined });
    await keeper.resume();
    keeper.leave();
  }
}
