import MailComposer from 'nodemailer/lib/mail-composer';
import DKIM from 'nodemailer/lib/dkim';
import type { Readable } from 'node:stream';
import type { ComposedMail } from './mail-content.ts';

export interface DkimKey {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

export interface Addressed {
  readonly from: string;
  readonly replyTo: string | null;
  readonly to: { readonly name: string; readonly mail: string };
  readonly messageId: string;
  readonly unsubscribeUrl: string;
  readonly language: string;
  readonly date: Date;
}

/** One line: whatever would begin a header of its own becomes a space. (The library folds and encodes; this stands before it.) */
// oxlint-disable-next-line no-control-regex
export const oneLine = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

/** An address that can stand in an envelope and a header as it is; looser forms of RFC 5322 are not written to. */
export const isPlainAddress = (mail: string): boolean =>
  mail.length <= 254 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(mail);

/**
 * The bytes of a mail. List-Unsubscribe with List-Unsubscribe-Post is one click (RFC 8058); the reader's program posts, nobody has to
 * open a page.
 */
export async function buildMessage(mail: ComposedMail, addressed: Addressed, dkim: DkimKey | null): Promise<Buffer> {
  const { from, replyTo, to, messageId, unsubscribeUrl, language, date } = addressed;
  if (!isPlainAddress(to.mail)) throw new TypeError('not a plain mail address');
  const composer = new MailComposer({
    from: oneLine(from),
    to: { name: oneLine(to.name), address: to.mail },
    ...(replyTo && { replyTo }),
    subject: oneLine(mail.subject),
    messageId,
    date,
    text: mail.text,
    html: mail.html,
    headers: {
      'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': language,
      'Auto-Submitted': 'auto-generated',
    },
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = await composer.compile().build();
  if (!dkim) return message;
  const headerFieldNames =
    'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Language:List-Unsubscribe:List-Unsubscribe-Post';
  return collect(new DKIM({ ...dkim, headerFieldNames }).sign(message));
}

async function collect(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
