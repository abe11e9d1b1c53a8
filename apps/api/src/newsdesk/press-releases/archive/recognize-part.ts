import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import type { ReadText } from './read-text.ts';
import { Unreadable } from './unreadable.ts';

const begins = (bytes: Buffer, hex: string): boolean =>
  bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

/** The largest page that is read; the largest text that anybody wrote is a hundredth of it. */
const htmlBytes = 10 * 1024 ** 2;

/** What a file is by its bytes, whatever its name says; a name that says otherwise is told as a doubt. @throws Unreadable */
export async function readPart(bytes: Buffer, path: string): Promise<ReadText> {
  if (bytes.length === 0) throw new Unreadable('empty');
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (['docm', 'dotm'].includes(extension)) throw new Unreadable('macros');
  if (begins(bytes, '504b0304')) {
    if (!bytes.includes('word/document.xml')) throw new Unreadable('archive-in-archive');
    return named(await readDocx(bytes, path), extension === 'docx');
  }
  if (begins(bytes, 'd0cf11e0a1b11ae1')) throw new Unreadable(extension === 'docx' ? 'encrypted' : 'old-word');
  if (begins(bytes, '52617221') || begins(bytes, '377abcaf') || begins(bytes, '1f8b'))
    throw new Unreadable('archive-in-archive');
  if (bytes.length > htmlBytes) throw new Unreadable('too-large');
  if (!looksLikeMarkup(bytes)) throw new Unreadable(extension === 'docx' ? 'damaged' : 'not-a-text');
  return named(readHtml(bytes, path), ['html', 'htm', 'xhtml', 'php', 'asp', 'aspx', ''].includes(extension));
}

const named = (text: ReadText, rightly: boolean): ReadText =>
  rightly ? text : { ...text, doubts: [...text.doubts, 'wrong-extension'] };

/** Text without binary control characters in which tags begin early. */
function looksLikeMarkup(bytes: Buffer): boolean {
  const { text } = decodeText(bytes.subarray(0, 64 * 1024));
  // oxlint-disable-next-line no-control-regex -- control characters are what tells binary from text
  if (/[\0-\u0008\u000E-\u001A]/.test(text)) return false;
  return /<(!doctype html|html|head|body|title|meta|article|main|div|p|h[1-6]|table|span|section)[\s>]/i.test(text);
}

/** Whether a file is a WordPress export, by how it begins. */
export const isWordPress = (bytes: Buffer): boolean => {
  const text = bytes.toString('utf8');
  return /<rss[\s>]/.test(text) && /wordpress\.org\/export|xmlns:wp=|WordPress eXtended RSS/i.test(text);
};
