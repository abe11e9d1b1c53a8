import { buildMessage, frameOf, type MailFrame } from './build-message.ts';
import type { Claimed } from './claim-deliveries.ts';
import { composeMail } from './compose-mail.ts';
import type { ComposedMail, MailContent } from './mail-content.ts';
import type { MailIdentity } from './mail-sender.ts';

export type Contents = Partial<Record<string, MailContent>>;

/** Where a template gets what differs between recipients: signs that no text of ours can hold. */
const marks = { mail: '\u0001m\u0001', unsubscribeUrl: '\u0001u\u0001', embargoUrl: '\u0001e\u0001' };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

export interface MailSource {
  readonly contents: Contents;
  readonly replyTo: string | null;
}

/** The content for somebody who reads this language. Dispatches of before hold only the languages of their texts. */
export function contentFor(contents: Contents, language: string): MailContent {
  const content = contents[language] ?? Object.values(contents)[0];
  if (!content) throw new Error('a dispatch without a text');
  return content;
}

interface Template extends ComposedMail {
  readonly frame: Promise<MailFrame>;
}

/** Makes mails of dispatches; what is the same for everybody is written once for each text. */
export function mailMaker(identity: MailIdentity) {
  const templates = new WeakMap<MailContent, Template>();
  const templateOf = (content: MailContent, replyTo: string | null): Template => {
    let template = templates.get(content);
    if (!template) {
      const mail = composeMail(content, marks);
      const frame = frameOf({ from: identity.from, replyTo, subject: mail.subject, language: content.language });
      templates.set(content, (template = { ...mail, frame }));
    }
    return template;
  };
  return async (source: MailSource, delivery: Claimed, embargoUrl: string | null): Promise<Buffer> => {
    const { text, html, frame } = templateOf(contentFor(source.contents, delivery.language), source.replyTo);
    const unsubscribeUrl = identity.unsubscribeUrl(delivery.id);
    const personal: [string, string][] = [
      [marks.mail, delivery.mail],
      [marks.unsubscribeUrl, unsubscribeUrl],
      [marks.embargoUrl, embargoUrl ?? ''],
    ];
    const filled = (template: string, put: (value: string) => string): string =>
      personal.reduce((all, [mark, value]) => all.replaceAll(mark, () => put(value)), template);
    const mail = { text: filled(text, (value) => value), html: filled(html, escape) };
    const to = { name: delivery.name, mail: delivery.mail };
    const addressed = { to, messageId: identity.messageId(delivery.id), unsubscribeUrl, date: new Date() };
    return buildMessage(await frame, mail, addressed, identity.dkim);
  };
}
