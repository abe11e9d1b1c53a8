import type { Tx } from '@ravabet/db';
import type { Config } from '../../../platform/config.ts';
import { embargoLinkFor } from '../share/embargo-link-for.ts';
import type { Claimed } from './claim-deliveries.ts';
import type { Running } from './running-dispatches.ts';

/**
 * Each recipient's own way to a text under embargo: made with the claim that sends it, or found when it was made before. Whoever holds
 * one already is sent the same again. Other purposes need none.
 */
export async function embargoUrlsFor(
  tx: Tx,
  config: Config,
  { organizationId, id: dispatchId, pressReleaseId, purpose }: Running,
  claimed: readonly Claimed[],
): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  if (purpose !== 'embargo' || claimed.length === 0) return urls;
  const release = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: pressReleaseId } },
    select: { embargoUntil: true },
  });
  const embargoUntil = release.embargoUntil ?? new Date();
  for (const { id, recipientId, name, mail, language } of claimed) {
    if (recipientId === null) continue;
    const wanted = { organizationId, pressReleaseId, recipientId, name, mail, language, embargoUntil, dispatchId };
    urls.set(id, (await embargoLinkFor(tx, config, wanted)).url);
  }
  return urls;
}
