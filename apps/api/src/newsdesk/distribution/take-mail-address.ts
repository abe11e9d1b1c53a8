import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { type MailAddress, readMailAddress } from './share/mail-address.ts';

/** @throws recipient-mail-invalid, with the reason beside the field */
export function takeMailAddress(text: string): MailAddress {
  const read = readMailAddress(text);
  if (!('fault' in read)) return read;
  const errors = [{ pointer: '/mail', code: `mail-${read.fault}`, message: '' }];
  throw problem('recipient-mail-invalid', { params: { fault: read.fault }, errors });
}

/**
 * Nobody else of the organisation has the address; the unique index decides a race. The problem names who has it, so that the page can lead there.
 * @throws recipient-mail-taken
 */
export async function mustBeFree(tx: Tx, organizationId: string, normalised: string, except: string): Promise<void> {
  const taken = await tx.recipient.findUnique({
    where: { organizationId_mailNormalised: { organizationId, mailNormalised: normalised } },
    select: { id: true, name: true },
  });
  if (taken && taken.id !== except) {
    throw problem('recipient-mail-taken', { params: { recipientId: taken.id, name: taken.name } });
  }
}
