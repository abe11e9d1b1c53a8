import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import { escapeMarkup as escape, mailButton, mailFrame } from '../../../platform/mail-look.ts';
import type { ComposedMail, MailContent, Personal } from './mail-content.ts';
import { textOfHtml } from './text-of-html.ts';

/** Styles stand in the elements: mail programs drop style sheets. Start and end are written as physical sides, which is all they know. */
const styles = (direction: 'rtl' | 'ltr') => {
  const start = direction === 'rtl' ? 'right' : 'left';
  const block = `text-align:${start}`;
  return {
    p: `margin:0 0 16px;${block}`,
    h2: `margin:24px 0 8px;font-size:19px;line-height:1.6;${block}`,
    h3: `margin:20px 0 8px;font-size:17px;line-height:1.6;${block}`,
    h4: `margin:16px 0 8px;font-size:16px;line-height:1.6;${block}`,
    ul: `margin:0 0 16px;padding-${start}:24px;${block}`,
    ol: `margin:0 0 16px;padding-${start}:24px;${block}`,
    li: 'margin:0 0 6px',
    blockquote: `margin:0 0 16px;padding-${start}:14px;border-${start}:3px solid #0E7C86;color:#3B444D`,
    // A figure would keep the margins of the program that shows it, and slanted letters do not belong in Persian.
    figure: 'margin:0 0 16px',
    figcaption: `margin:-8px 0 0;padding-${start}:17px;font-size:14px;color:#5B6470;${block}`,
    cite: 'font-style:normal;font-weight:bold',
    div: 'overflow-x:auto',
    table: 'border-collapse:collapse;margin:0 0 16px',
    th: `border:1px solid #E7E3DA;padding:6px 10px;background:#FBFAF7;${block}`,
    td: `border:1px solid #E7E3DA;padding:6px 10px;${block}`,
    a: 'color:#0E7C86',
    hr: 'border:0;border-top:1px solid #E7E3DA;margin:24px 0',
  } as Record<string, string>;
};

/** Lists are counted in the digits of the text. */
const counted: Partial<Record<Language, string>> = { fa: 'list-style-type:persian;' };

/** Our own sanitised body with its styles in the elements. */
function dressed(html: string, language: Language, direction: 'rtl' | 'ltr'): string {
  const style = styles(direction);
  style['ol'] = `${counted[language] ?? ''}${style['ol'] ?? ''}`;
  return html
    .replaceAll(
      /<(p|h[2-4]|ul|ol|li|blockquote|figure|figcaption|cite|div|table|th|td|a|hr)\b([^>]*)>/g,
      (_, tag: string, rest: string) => {
        return `<${tag}${rest} style="${style[tag] ?? ''}">`;
      },
    )
    .replaceAll(/(<(?:li|th|td)\b[^>]*><p\b[^>]* style=")margin:0 0 16px/g, '$1margin:0');
}

/** A telephone number is read from left to right in every language. */
const isNumber = (line: string): boolean => /^\+?[\d\s()/-]+$/.test(line);

const say = (language: Language, key: string, values: Record<string, unknown> = {}): string =>
  speak(language, 'mail', `dispatch.${key}`, values);

interface Parts {
  notice: string | null;
  noticeTone: string;
  action: { label: string; url: string } | null;
  why: string;
}

function partsOf(content: MailContent, personal: Personal): Parts {
  const { language, purpose, organization, reason, embargoUntil, url } = content;
  const why = say(language, 'why', { organization, mail: personal.mail });
  if (purpose === 'embargo') {
    const notice = say(language, 'embargoNotice', { until: embargoUntil ?? '' });
    const action = personal.embargoUrl ? { label: say(language, 'openEmbargoed'), url: personal.embargoUrl } : null;
    return { notice, noticeTone: '#FFF4DC;color:#7A4E00', action, why };
  }
  // What was withdrawn cannot be read any more; what stands there says so.
  const action = url ? { label: say(language, purpose === 'withdrawal' ? 'seeNotice' : 'readOnline'), url } : null;
  if (purpose === 'correction' || purpose === 'withdrawal') {
    const told = say(language, purpose === 'correction' ? 'correctionNotice' : 'withdrawalNotice');
    const notice = reason ? `${told}\n${say(language, 'reason', { reason })}` : told;
    return {
      notice,
      noticeTone: purpose === 'correction' ? '#EAF0FC;color:#24498F' : '#FDECEC;color:#8F1D24',
      action,
      why,
    };
  }
  return { notice: null, noticeTone: '', action, why };
}

/** The mail of one recipient, in two parts that say the same. Whatever people wrote is escaped. */
export function composeMail(content: MailContent, personal: Personal): ComposedMail {
  return { subject: content.subject, text: textPart(content, personal), html: htmlPart(content, personal) };
}

function textPart(content: MailContent, personal: Personal): string {
  const { notice, action, why } = partsOf(content, personal);
  const body = content.html ? textOfHtml(content.html, content.textLanguage) : '';
  const blocks = [
    content.organization,
    notice ?? '',
    [content.overTitle, content.title, content.subTitle].filter(Boolean).join('\n'),
    [content.placeLine, content.lead].filter(Boolean).join(' — '),
    body,
    content.facts.join('\n'),
    action ? `${action.label}:\n${action.url}` : '',
    '-- ',
    content.letterhead.map((one) => (isNumber(one) ? `\u2066${one}\u2069` : one)).join('\n'),
    why,
    `${say(content.language, 'unsubscribe')}:\n${personal.unsubscribeUrl}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function htmlPart(content: MailContent, personal: Personal): string {
  const { language } = content;
  const direction = directionOfLanguage(language);
  const side = direction === 'rtl' ? 'right' : 'left';
  const { notice, noticeTone, action, why } = partsOf(content, personal);
  const line = (text: string, style: string, tag = 'p'): string =>
    text
      ? `<${tag} dir="auto" style="text-align:${side};${style}">${escape(text).replaceAll('\n', '<br>')}</${tag}>`
      : '';
  // A number with a Persian letter in it turns its neighbours around, unless each stands by itself; a dot between two looks like a zero.
  const facts = content.facts.length
    ? `<p dir="${direction}" style="margin:0;text-align:${side};color:#5B6470;font-size:13px">${content.facts.map((fact) => `<bdi>${escape(fact)}</bdi>`).join('<br>')}</p>`
    : '';
  const letterhead = content.letterhead.length
    ? `<p dir="${direction}" style="margin:0 0 12px;text-align:${side}">${content.letterhead.map((one) => `<bdi${isNumber(one) ? ' dir="ltr"' : ''}>${escape(one)}</bdi>`).join('<br>')}</p>`
    : '';
  const lead = [content.placeLine, content.lead].filter(Boolean).join(' — ');
  return mailFrame(language, {
    subject: content.subject,
    from: content.organization,
    card: [
      notice ? line(notice, `margin:0 0 20px;padding:10px 14px;border-radius:8px;background:${noticeTone}`) : '',
      line(content.overTitle, 'margin:0 0 4px;color:#5B6470;font-size:15px'),
      line(content.title, 'margin:0 0 8px;font-size:23px;line-height:1.6', 'h1'),
      line(content.subTitle, 'margin:0 0 8px;color:#3B444D'),
      line(lead, 'margin:0 0 18px;font-weight:bold'),
      dressed(content.html, content.textLanguage, direction),
      action ? mailButton(action.label, action.url, side) : '',
      facts,
    ].join('\n'),
    foot: `${letterhead}
${line(why, 'margin:0 0 8px')}
<p style="margin:0;text-align:${side}"><a href="${escape(personal.unsubscribeUrl)}" style="color:#5B6470">${escape(say(language, 'unsubscribe'))}</a></p>`,
  });
}
