import { buildMessage } from './build-message.ts';
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

/** The content a recipient reads: their own language where the release has it, else the one it was frozen in. */
export function contentFor(contents: Contents, language: string): MailContent {
  const content = contents[language] ?? Object.values(contents)[0];
  if (!content) throw new Error('a dispatch without a text');
  return content;
}

/** Makes mails of dispatches; what is the same for everybody is composed once for each language. */
export function mailMaker(identity: MailIdentity) {
  const templates = new WeakMap<MailContent, ComposedMail>();
  const templateOf = (content: MailContent): ComposedMail => {
    let template = templates.get(content);
    if (!template) templates.set(content, (template = composeMail(content, marks)));
    return template;
  };
  return (source: MailSource, delivery: Claimed, embargoUrl: string | null): Promise<Buffer> => {
    const content = contentFor(source.contents, delivery.language);
    const template = templateOf(content);
    const unsubscribeUrl = identity.unsubscribeUrl(delivery.id);
    const personal: [string, string][] = [
      [marks.mail, delivery.mail],
      [marks.unsubscribeUrl, unsubscribeUrl],
      [marks.embargoUrl, embargoUrl ?? ''],
    ];
    const filled = (text: string, put: (value: string) => string): string =>
      personal.reduce((all, [mark, value]) => all.replaceAll(mark, () => put(value)), text);
    const mail = {
      subject: template.subject,
      text: filled(template.text, (value) => value),
      html: filled(template.html, escape),
    };
    return buildMessage(
      mail,
      {
        from: identity.from,
        replyTo: source.replyTo,
        to: { name: delivery.name, mail: delivery.mail },
        messageId: identity.messageId(delivery.id),
        unsubscribeUrl,
        language: content.language,
        date: new Date(),
      },
      identity.dkim,
    );
  };
}
