import type { Language } from '@ravabet/i18n';
import { withOrganization } from '@ravabet/db/with-organization';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { deliveryOfToken } from '../sending/signed-token.ts';
import { suppressAddresses } from './suppress-addresses.ts';

/** Whom a link at the end of a mail belongs to. */
export interface Subscriber {
  readonly organizationId: string;
  readonly deliveryId: string;
  readonly mail: string;
  readonly language: Language;
  readonly organizationNames: Partial<Record<Language, string>>;
  readonly isSuppressed: boolean;
}

/** null for a link that somebody made up, and for one whose delivery is gone. */
export async function findSubscriber({ config, databases }: Platform, token: string): Promise<Subscriber | null> {
  const deliveryId = deliveryOfToken(config.SECRET_KEY, 'unsubscribe', token);
  if (!deliveryId) return null;
  const [found] = await databases.jobs.prisma.$queryRaw<Omit<Subscriber, 'deliveryId' | 'isSuppressed'>[]>`
    SELECT d.organization_id AS "organizationId", d.mail, d.language, o.names AS "organizationNames"
    FROM delivery d JOIN organization o ON o.id = d.organization_id WHERE d.id = ${deliveryId}::uuid`;
  if (!found) return null;
  const { organizationId, mail } = found;
  const suppressed = await withOrganization(databases.app.prisma, organizationId, (tx) =>
    tx.suppression.count({ where: { organizationId, mailNormalised: mail.toLowerCase(), liftedAt: null } }),
  );
  return { ...found, deliveryId, isSuppressed: suppressed > 0 };
}

/** One click: the address gets no more mail of this organisation. Twice is as good as once. */
export async function unsubscribe(platform: Platform, token: string): Promise<Subscriber | null> {
  const subscriber = await findSubscriber(platform, token);
  if (!subscriber || subscriber.isSuppressed) return subscriber;
  const { organizationId, mail, deliveryId } = subscriber;
  await withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
    const [added] = await suppressAddresses(tx, organizationId, [{ mail, detail: '', deliveryId }], 'unsubscribed');
    if (!added) return;
    await audit(
      tx,
      { organizationId, personId: null },
      { event: 'suppression.added', subjectType: 'Suppression', subjectId: added, after: { reason: 'unsubscribed' } },
    );
  });
  return subscriber;
}
