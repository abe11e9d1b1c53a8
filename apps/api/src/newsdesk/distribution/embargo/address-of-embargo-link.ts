import type { Tx } from '@ravabet/db';
import type { Config } from '../../../platform/config.ts';
import { problem } from '../../../platform/problems.ts';
import { ReadyJson } from '../../../platform/serve.ts';
import { embargoUrl } from '../share/embargo-link-for.ts';
import { embargoToken } from './embargo-token.ts';

/** The address of the link just made, computed and never kept. */
export async function addressOfEmbargoLink(
  tx: Tx,
  config: Config,
  organizationId: string,
  pressReleaseId: string,
  recipientId: string,
): Promise<ReadyJson> {
  const link = await tx.embargoLink.findFirst({
    where: { organizationId, pressReleaseId, recipientId, revokedAt: null },
    select: { id: true },
  });
  if (!link) throw problem('embargo-link-revoked');
  const { slug } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { slug: true } });
  return new ReadyJson(
    JSON.stringify({ id: link.id, url: embargoUrl(config, slug, embargoToken(config.SECRET_KEY, link.id)) }),
  );
}
