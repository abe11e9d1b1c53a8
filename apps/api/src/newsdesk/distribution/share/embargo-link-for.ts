import type { Tx } from '@ravabet/db';
import type { Config } from '../../../platform/config.ts';
import { newId } from '../../../platform/new-id.ts';
import { ownAddresses } from '../../../platform/own-addresses.ts';
import { embargoToken, hashOfSecret } from '../embargo/embargo-token.ts';
import { newMarkCode } from './mark-code.ts';

/** How long a link lives after the embargo has ended: until then it leads to the published page. */
const daysAfter = 30;

export interface EmbargoLinkWanted {
  readonly organizationId: string;
  readonly pressReleaseId: string;
  readonly recipientId: string;
  /** the recipient as they are that day */
  readonly name: string;
  readonly mail: string;
  readonly language: string;
  readonly embargoUntil: Date;
  readonly dispatchId?: string | null;
  readonly createdById?: string | null;
  readonly expiresAt?: Date | undefined;
}

export interface EmbargoLinkMade {
  readonly id: string;
  readonly url: string;
  /** false when the recipient had one in force already, which is given again */
  readonly isNew: boolean;
}

/**
 * The recipient's own link to a release under embargo, made or found: whoever composes a mail twice gets the same link twice. It is the
 * only thing that opens the text, so it goes into that recipient's mail and nowhere else.
 */
export async function embargoLinkFor(
  tx: Tx,
  config: Pick<Config, 'SECRET_KEY' | 'publicUrl' | 'NEWSROOM_ADDRESSES'>,
  wanted: EmbargoLinkWanted,
): Promise<EmbargoLinkMade> {
  const { organizationId, pressReleaseId, recipientId, name, mail, language, embargoUntil } = wanted;
  const { dispatchId = null, createdById = null } = wanted;
  const id = newId();
  const expiresAt = wanted.expiresAt ?? new Date(embargoUntil.getTime() + daysAfter * 86_400_000);
  const { count } = await tx.embargoLink.createMany({
    data: [
      {
        organizationId,
        id,
        pressReleaseId,
        recipientId,
        name,
        mail,
        language,
        tokenHash: hashOfSecret(embargoToken(config.SECRET_KEY, id)),
        markCode: newMarkCode(),
        dispatchId,
        createdById,
        expiresAt,
      },
    ],
    skipDuplicates: true,
  });
  const { id: linkId } =
    count === 1
      ? { id }
      : await tx.embargoLink.findFirstOrThrow({
          where: { organizationId, pressReleaseId, recipientId, revokedAt: null },
          select: { id: true },
        });
  const { slug } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { slug: true } });
  return { id: linkId, url: embargoUrl(config, slug, embargoToken(config.SECRET_KEY, linkId)), isNew: count === 1 };
}

/** Where the page stands: at the newsroom's own host where it has one. */
export function embargoUrl(
  config: Pick<Config, 'publicUrl' | 'NEWSROOM_ADDRESSES'>,
  slug: string,
  token: string,
): string {
  const own = ownAddresses(config.NEWSROOM_ADDRESSES).of(slug);
  return `${own ?? `${config.publicUrl}/n/${slug}`}/embargo/${token}`;
}
