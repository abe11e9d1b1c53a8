import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directionOfLanguage, type Language, languages, speak } from '@ravabet/i18n';
import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';
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
  const paragraphs = say('body', escaped(mail.values))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p dir="auto" style="margin:0 0 12px">${line}</p>`)
    .join('');
  const button = url
    ? `<p style="margin:20px 0 0"><a href="${escape(url)}" style="display:inline-block;background:#0E7C86;color:#fff;padding:10px 18px;border-radius:8px;text-decoration:none">${escape(action)}</a></p>`
    : '';
  const title = heading
    ? `<h1 dir="auto" style="margin:0 0 12px;font-size:20px;line-height:1.6">${escape(heading)}</h1>`
    : '';
  const end = foot
    ? `<p dir="auto" style="margin:24px 0 0;padding-top:12px;border-top:1px solid #E7E3DA;font-size:13px;color:#5B6470">${escape(foot)} <a href="${escape(footUrl)}" style="color:#0E7C86">${escape(say('footAction', mail.values))}</a></p>`
    : '';
  const direction = directionOfLanguage(language);
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body style="margin:0;background:#FBFAF7"><div dir="${direction}" style="max-width:600px;margin:0 auto;padding:24px;font-family:Vazirmatn,Tahoma,sans-serif;font-size:15px;line-height:1.8;color:#1C2024">${title}${paragraphs}${button}${end}</div></body></html>`;
  return { subject, text, html };
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n\t]+/g, ' ').slice(0, 200);
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const escaped = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, escape(String(value ?? ''))]));
