import type { Tx } from '@ravabet/db';
import type { FoundEmbargoLink, FoundEmbargoReader } from './find-embargo-link.ts';
import { recordEmbargoAccessOnce } from './record-embargo-access.ts';

const sameReadingMinutes = 10;
const monthMinutes = 30 * 24 * 60;

/** The recipient reads this version of the text, perhaps from another network than the one they accepted at. */
export async function readEmbargoed(
  tx: Tx,
  link: FoundEmbargoLink,
  reader: FoundEmbargoReader,
  network: string,
  version: number,
): Promise<void> {
  const { organizationId, id } = link;
  await recordEmbargoAccessOnce(tx, link, { kind: 'read', network, version }, sameReadingMinutes);
  if (reader.network !== network) {
    await recordEmbargoAccessOnce(tx, link, { kind: 'address-changed', network }, monthMinutes);
  }
  await tx.embargoLink.updateMany({
    where: { organizationId, id },
    data: { lastSeenAt: new Date(), seenVersion: version },
  });
}
