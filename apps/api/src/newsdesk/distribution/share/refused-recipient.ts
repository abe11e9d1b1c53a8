import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { isHardBounce } from '../sending/settled.ts';
import { suppressUnreachable } from '../suppressions/suppress-unreachable.ts';
import { addressInLists } from './is-suppressed.ts';

interface MailError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What the mail server said of the one recipient of a mail; null where its trouble was another. */
export function refusedRecipient(error: unknown): { reply: string; isGone: boolean } | null {
  const { code, command, responseCode = 0, response = '' } = error as MailError;
  const reply = response.replaceAll('\u0000', '').slice(0, 500).toWellFormed();
  // Some say it only when they have the whole message.
  const isGone = (command === 'RCPT TO' || code === 'EMESSAGE') && isHardBounce(responseCode, reply);
  return isGone || (command === 'RCPT TO' && responseCode >= 400) ? { reply, isGone } : null;
}

/** An address that nobody has is not written to again, by no part of the organisation. */
export async function suppressRefused(
  { databases }: Pick<Platform, 'databases'>,
  organizationId: string,
  mail: string,
  reply: string,
): Promise<void> {
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    suppressUnreachable(tx, organizationId, { mail: addressInLists(mail), detail: reply }, 'bounced'),
  );
}
