import { domainToASCII } from 'node:url';
import type { MailFault } from '@ravabet/contracts/newsdesk/distribution';
import { toLatinDigits } from '@ravabet/persian-text';

export interface MailAddress {
  /** as it goes on the wire: the part before the @ as it was written, the domain in its ASCII form */
  readonly mail: string;
  /** lower case, what makes two addresses the same */
  readonly normalised: string;
  /** the text was not written as it is taken: digits of another script, invisible marks, a name around it */
  readonly mended: boolean;
}

// What messengers, Word and right-to-left keyboards leave in an address: direction marks, joiners, soft hyphens, odd spaces at the ends.
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/u;
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The address in a text as people write it, or why there is none. Nothing is guessed: what is taken away cannot be seen, and digits are
 * the same digits. A line end inside is somebody's attempt to write a header of their own and is refused, never repaired (RFC 5321, 5322).
 */
export function readMailAddress(text: string): MailAddress | { readonly fault: MailFault } {
  const trimmed = text.trim();
  if (control.test(trimmed)) return { fault: 'injection' };
  const seen = trimmed.replace(invisible, '').trim();
  if (seen === '') return { fault: 'missing' };
  // «نام <نشانی>», as mail programs copy it, and links.
  const inner = /^[^<>]*<([^<>]+)>$/.exec(seen)?.[1] ?? seen;
  const address = toLatinDigits(inner.normalize('NFKC'))
    .trim()
    .replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  if (at < 0) return { fault: 'no-at' };
  const local = address.slice(0, at);
  if (local.length > 64) return { fault: 'too-long' };
  // Few servers take other letters before the @ (RFC 6531), and a mail that cannot arrive is worse than a row that says so.
  if (!localPart.test(local)) return { fault: 'local-part' };
  const domain = domainToASCII(address.slice(at + 1).toLowerCase());
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((one) => label.test(one)) || /^\d+$/.test(labels.at(-1) ?? '')) {
    return { fault: 'domain' };
  }
  const mail = `${local}@${domain}`;
  if (mail.length > 254) return { fault: 'too-long' };
  return { mail, normalised: mail.toLowerCase(), mended: mail !== text };
}
