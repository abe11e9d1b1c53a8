import type { Config } from '../../../platform/config.ts';
import { signedToken } from '../sending/signed-token.ts';

/** How a mail to a subscriber of the newsroom is known again when it comes back: by its address of return, and by its Message-ID. */
export function subscriptionReturn(
  { SECRET_KEY, MAIL_BOUNCE_ADDRESS }: Pick<Config, 'SECRET_KEY' | 'MAIL_BOUNCE_ADDRESS'>,
  subscriberId: string,
): { token: string; address: string | null } {
  const token = signedToken(SECRET_KEY, 'subscription', subscriberId);
  const [name, domain] = MAIL_BOUNCE_ADDRESS.split('@');
  return { token, address: domain ? `${name}+${token}@${domain}` : null };
}
