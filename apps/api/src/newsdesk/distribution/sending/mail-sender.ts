import { readFileSync } from 'node:fs';
import addressparser from 'nodemailer/lib/addressparser';
import type { Config } from '../../../platform/config.ts';
import type { DkimKey } from './build-message.ts';
import { signedToken } from './signed-token.ts';

/** Who sends, and where reports of failure come back to. */
export interface MailIdentity {
  readonly from: string;
  readonly domain: string;
  readonly dkim: DkimKey | null;
  /** Signed, so that nobody else can report a failure (VERP where a bounce address is set, else only by the Message-ID). */
  envelopeFrom(deliveryId: string): string;
  /** the same at every attempt */
  messageId(deliveryId: string): string;
  unsubscribeUrl(deliveryId: string): string;
}

/** What a Message-ID of ours begins with. */
export const messageIdPrefix = 'd.';

export function mailIdentity(config: Config): MailIdentity {
  const { SECRET_KEY: secret, MAIL_FROM: from, MAIL_BOUNCE_ADDRESS: bounce, publicUrl } = config;
  const [sender] = addressparser(from, { flatten: true });
  const address = sender?.address || 'no-reply@localhost';
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const [bounceName, bounceDomain] = bounce.split('@');
  return {
    from,
    domain,
    dkim: dkimOf(config),
    envelopeFrom: (id) => (bounce ? `${bounceName}+${signedToken(secret, 'bounce', id)}@${bounceDomain}` : address),
    messageId: (id) => `<${messageIdPrefix}${signedToken(secret, 'bounce', id)}@${domain}>`,
    unsubscribeUrl: (id) => `${publicUrl}/unsubscribe/${signedToken(secret, 'unsubscribe', id)}`,
  };
}

function dkimOf({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: Config): DkimKey | null {
  if (!DKIM_DOMAIN) return null;
  return {
    domainName: DKIM_DOMAIN,
    keySelector: DKIM_SELECTOR,
    privateKey: readFileSync(DKIM_KEY_FILE, 'utf8'),
  };
}
