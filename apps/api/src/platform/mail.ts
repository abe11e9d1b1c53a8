import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directionOfLanguage, type Language, languages, speak } from '@ravabet/i18n';
import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';
import { escapeMarkup, mailButton, mailFrame, mailPicture } from './mail-look.ts';
import { newId } from './new-id.ts';

export interface Mail {
  to: string;
  language?: string | undefined;
  /** key in locales/<lang>/mail.json with subject, body and action */
  template: string;
  values: Record<string, unknown>;
  /** the same for every attempt, where a second copy must be recognised */
  messageId?: string;
  /** takes a POST without more, RFC 8058 */
  unsubscribeUrl?: string;
  /** where reports of failure come back to; the sender's address without it */
  bounceTo?: string;
  attachments?: readonly MailAttachment[];
}

export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
  /** also drawn in the mail itself, described by this */
  picture?: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Sends by SMTP when it is configured; otherwise mail is kept as .eml in DATA_DIR/mail, so that nothing is lost on a closed network. */
export function createMailer(config: Config): Mailer {
  const transport = config.SMTP_URL
    ? createTransport(config.SMTP_URL)
    : createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const language = languages.find((known) => known === mail.language) ?? 'fa';
      const message = {
        from: config.MAIL_FROM,
        to: mail.to,
        ...(mail.messageId && { messageId: mail.messageId }),
        ...(mail.bounceTo && { envelope: { from: mail.bounceTo, to: mail.to } }),
        ...(mail.unsubscribeUrl && {
          headers: {
            'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
        }),
        ...renderMail(mail, language),
        ...(mail.attachments?.length && {
          attachments: mail.attachments.map(({ picture, ...file }) => ({
            ...file,
            ...(picture !== undefined && { cid: cidOf(file.filename) }),
          })),
        }),
      };
      const sent = (await transport.sendMail(message)) as { message?: Buffer };
      if (config.SMTP_URL || !Buffer.isBuffer(sent.message)) return;
      const folder = join(config.DATA_DIR, 'mail');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${newId()}.eml`), sent.message, { mode: 0o600 });
    },
  };
}

/** Text and HTML that read well in both directions. Values are put in by plain replacement and escaped in the HTML part. */
export function renderMail(mail: Mail, language: Language): { subject: string; text: string; html: string } {
  const say = (part: string, values: Record<string, unknown>) =>
    speak(language, 'mail', `${mail.template}.${part}`, values);
  const subject = oneLine(say('subject', mail.values));
  const body = say('body', mail.values);
  const url = typeof mail.values.url === 'string' ? mail.values.url : null;
  const action = url ? say('action', mail.values) : '';
  // A title above the text, and a quiet way out below it, where the values have them.
  const heading = typeof mail.values.heading === 'string' ? oneLine(mail.values.heading) : '';
  const footUrl = typeof mail.values.footUrl === 'string' ? mail.values.footUrl : '';
  const foot = footUrl ? say('foot', mail.values) : '';
  const text = [heading, body, url && `${action}:\n${url}`, foot && `-- \n${foot}\n${footUrl}`]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
  const direction = directionOfLanguage(language);
  const side = direction === 'rtl' ? 'right' : 'left';
  const paragraphs = say('body', isolated(mail.values))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraphOf)
    .join('');
  const title = heading
    ? `<h1 dir="auto" style="text-align:${side};margin:0 0 12px;font-size:20px;line-height:1.6">${escapeMarkup(heading)}</h1>`
    : '';
  const pictures = (mail.attachments ?? [])
    .filter(({ picture }) => picture !== undefined)
    .map(({ filename, picture }) => mailPicture(cidOf(filename), picture ?? ''))
    .join('');
  const html = mailFrame(language, {
    subject,
    from: typeof mail.values.organization === 'string' ? mail.values.organization : '',
    card: `${title}${paragraphs}${pictures}${url ? mailButton(action, url, side) : ''}`,
    foot: foot
      ? `<p style="margin:0;text-align:${side}">${escapeMarkup(foot)} <a href="${escapeMarkup(footUrl)}" style="color:#5B6470">${escapeMarkup(say('footAction', mail.values))}</a></p>`
      : '',
  });
  return { subject, text, html };
}

/** What the mail's text calls a file by that comes with it. */
const cidOf = (filename: string): string => `${filename}@ravabet`;

const oneLine = (text: string): string => text.replaceAll(/[\r\n\t]+/g, ' ').slice(0, 200);
/** What somebody wrote stands by itself: a Persian name at the head of a Chinese line must not turn the line around. */
const isolated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      String(value ?? '')
        .split('\n')
        .map((line) => (line === '' ? '' : `<bdi>${escapeMarkup(line)}</bdi>`))
        .join('\n'),
    ]),
  );
function paragraphOf(line: string): string {
  // A line that is nothing but what somebody wrote goes in its own direction; one that only names it goes in ours.
  const alone = /^\s*<bdi>([^<]*)<\/bdi>\s*$/.exec(line)?.[1];
  const style = 'style="margin:0 0 12px"';
  return alone === undefined ? `<p ${style}>${line}</p>` : `<p dir="auto" ${style}>${alone}</p>`;
}
