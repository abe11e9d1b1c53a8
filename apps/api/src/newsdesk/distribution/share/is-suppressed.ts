import type { Tx } from '@ravabet/db';
import { normalisedMail } from '../sending/normalised-mail.ts';
import { readMailAddress } from './mail-address.ts';

/** As it stands in lists and suppressions: a domain in letters of another script is the same address as its ASCII form. */
export function addressInLists(mail: string): string {
  const address = readMailAddress(mail);
  return 'fault' in address ? mail.trim() : address.mail;
}

/**
 * Whether the organisation does not write to this address, whoever it belongs to: it bounced, did not want it, or by hand. Who left and
 * asked for mail again afterwards (`wishedAt`) is written to again: the later word is theirs too.
 */
export async function isSuppressed(tx: Tx, organizationId: string, mail: string, wishedAt: Date): Promise<boolean> {
  const mailNormalised = normalisedMail(addressInLists(mail));
  const found = await tx.suppression.findFirst({
    where: {
      organizationId,
      mailNormalised,
      liftedAt: null,
      NOT: { reason: 'unsubscribed', createdAt: { lt: wishedAt } },
    },
    select: { id: true },
  });
  return found !== null;
}
