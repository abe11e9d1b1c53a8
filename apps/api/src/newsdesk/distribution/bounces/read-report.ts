import PostalMime, { type Attachment, type Email } from 'postal-mime';

/** What came back, as far as it can be told. */
export interface Report {
  /** every place where a token of ours may stand: addresses it came to, Message-IDs of what it gives back */
  readonly candidates: readonly string[];
  readonly kind: 'hard' | 'soft' | 'complaint' | 'delayed' | 'none';
  readonly detail: string;
}

const failed = /^(failed)$/i;
const token = /[a-z2-7]{42}/gi;
/** Codes of addresses that do not exist, and of mailboxes that were closed (RFC 3463). */
const hardCode = /^5\.(1\.(0|1|2|3|6|10)|2\.1)$/;

/**
 * Reads a report of failure (RFC 3464), or of a complaint (RFC 5965). The machine-readable part decides, in whatever language the rest
 * is. Where it is missing or broken, three digits and a code in the text are taken as a hint of a passing failure and never as a final one.
 */
export async function readReport(message: Buffer): Promise<Report> {
  const mail = await PostalMime.parse(message, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
  const parts = mail.attachments.map((part) => ({ type: part.mimeType, text: contentOf(part) }));
  const status = parts.find(({ type }) => /message\/(global-)?delivery-status/i.test(type))?.text;
  const feedback = parts.find(({ type }) => /message\/feedback-report/i.test(type))?.text;
  const returned = parts
    .filter(({ type }) => /message\/(rfc822|global)|text\/rfc822-headers/i.test(type))
    .map(({ text }) => text);
  const candidates = candidatesOf(mail, returned, message);
  if (feedback !== undefined)
    return { candidates, kind: 'complaint', detail: valueOf(feedback, 'Feedback-Type') || 'abuse' };
  if (status !== undefined) return { candidates, ...verdictOf(status) };
  const text = `${mail.text ?? ''}\n${mail.html ?? ''}`.slice(0, 20_000);
  const hint = /\b([45]\d\d)[ -]+([45]\.\d{1,3}\.\d{1,3})?[^\n]{0,200}/.exec(text);
  const looksLikeOne = /mailer-daemon|postmaster/i.test(mail.from?.address ?? '') || mail.returnPath === '';
  return { candidates, kind: hint && looksLikeOne ? 'soft' : 'none', detail: (hint?.[0] ?? '').trim() };
}

function verdictOf(status: string): Pick<Report, 'kind' | 'detail'> {
  const action = valueOf(status, 'Action');
  const code = valueOf(status, 'Status').match(/[245]\.\d{1,3}\.\d{1,3}/)?.[0] ?? '';
  const diagnostic = valueOf(status, 'Diagnostic-Code').replace(/^\s*(smtp|x-\w+)\s*;\s*/i, '');
  const detail = (diagnostic || code || action).slice(0, 500);
  if (/^(delayed|relayed|delivered|expanded)$/i.test(action))
    return { kind: action.toLowerCase() === 'delayed' ? 'delayed' : 'none', detail };
  if (!failed.test(action) && !code.startsWith('5')) return { kind: code.startsWith('4') ? 'soft' : 'none', detail };
  return { kind: hardCode.test(code) ? 'hard' : 'soft', detail };
}

/** A field of the groups in a status part; folded lines are one (RFC 5322). */
function valueOf(fields: string, name: string): string {
  const unfolded = fields.replaceAll(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
}

function candidatesOf(mail: Email, returned: readonly string[], message: Buffer): string[] {
  const recipients = [...(mail.to ?? []), ...(mail.cc ?? [])].map(({ address }) => address ?? '');
  const headers =
    message
      .subarray(0, 16_384)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  const places = [mail.deliveredTo ?? '', ...recipients, headers, ...returned.map((text) => text.slice(0, 16_384))];
  return [...new Set(places.flatMap((place) => place.match(token) ?? []))].slice(0, 20);
}

const contentOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');
