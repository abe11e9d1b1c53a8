import type { Prisma, Tx } from '@ravabet/db';
import { hashOfSecret } from '../embargo/embargo-token.ts';

export type FoundEmbargoLink = Prisma.EmbargoLinkGetPayload<object>;

/** The link that a token opens. Unknown, expired and revoked ones are nothing alike; the database's clock decides. */
export async function findEmbargoLink(tx: Tx, organizationId: string, token: string): Promise<FoundEmbargoLink | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM embargo_link WHERE organization_id = ${organizationId}::uuid AND token_hash = ${hashOfSecret(token)}
      AND revoked_at IS NULL AND expires_at > now()`;
  if (!found) return null;
  return tx.embargoLink.findUnique({ where: { organizationId_id: { organizationId, id: found.id } } });
}

/** The browser that accepted by this link, known by its cookie. */
export function findEmbargoReader(tx: Tx, link: FoundEmbargoLink, cookie: string | undefined) {
  if (!cookie) return Promise.resolve(null);
  const { organizationId, id: linkId } = link;
  return tx.embargoReader.findUnique({
    where: { organizationId_linkId_cookieHash: { organizationId, linkId, cookieHash: hashOfSecret(cookie) } },
  });
}
export type FoundEmbargoReader = NonNullable<Awaited<ReturnType<typeof findEmbargoReader>>>;
