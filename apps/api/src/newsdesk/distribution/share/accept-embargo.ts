import { randomBytes } from 'node:crypto';
import type { Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { hashOfSecret } from '../embargo/embargo-token.ts';
import type { FoundEmbargoLink } from './find-embargo-link.ts';
import { recordEmbargoAccess } from './record-embargo-access.ts';

/**
 * Accepts the embargo for the recipient, once: of two who press at the same moment one is the recipient's browser and the other somebody
 * else's. Answers the cookie by which the browser is known again, or null when it was accepted already.
 */
export async function acceptEmbargo(tx: Tx, bus: Bus, link: FoundEmbargoLink, network: string): Promise<string | null> {
  const { organizationId, id, pressReleaseId } = link;
  const { count } = await tx.embargoLink.updateMany({
    where: { organizationId, id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: new Date(), acceptedNetwork: network, lastSeenAt: new Date() },
  });
  if (count === 0) return null;
  await recordEmbargoAccess(tx, link, { kind: 'accepted', network });
  await audit(
    tx,
    { organizationId, personId: null },
    {
      event: 'embargo-link.accepted',
      subjectType: 'PressRelease',
      subjectId: pressReleaseId,
      after: { linkId: id, name: link.name, mail: link.mail, network },
    },
  );
  await tellEmbargoReport(tx, bus, link);
  return admitBrowser(tx, link, network, false);
}

/** A browser that may read from now on. */
export async function admitBrowser(tx: Tx, link: FoundEmbargoLink, network: string, byCode: boolean): Promise<string> {
  const cookie = randomBytes(24).toString('base64url');
  const { organizationId, id: linkId } = link;
  await tx.embargoReader.createMany({
    data: [{ organizationId, id: newId(), linkId, cookieHash: hashOfSecret(cookie), network, byCode }],
  });
  return cookie;
}

/** Reports that colleagues have open ask again. */
export const tellEmbargoReport = (tx: Tx, bus: Bus, link: FoundEmbargoLink): Promise<void> =>
  bus.tell(tx, 'record.changed', {
    organizationId: link.organizationId,
    subjectType: 'EmbargoLink',
    subjectId: link.id,
    version: 1,
  });
