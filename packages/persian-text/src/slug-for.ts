import { stripBidiControls } from './strip-bidi-controls.ts';
import { toLatinDigits } from './to-latin-digits.ts';

/** The longest slug, in characters. */
export const maxSlugLength = 80;

const arabicForms: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه' };
// Vowel signs, tatweel and hamza above, which an address must not depend on.
const signs = /[\u0640\u0610-\u061A\u064B-\u0652\u0654-\u065F\u0670]/g;

/**
 * The readable part of a permanent address, in the letters of its title.
 *
 * Definition: NFKC, lower case, Persian forms of ي ك ة, Latin digits, without vowel signs; every run of anything but
 * letters, marks and digits (half-spaces too) becomes one hyphen; cut to 80 characters, at a hyphen if there is one in
 * the second half; no hyphen at either end. Letters stay as they are read (آ ئ ؤ are kept: the slug is for people).
 * It names, it does not identify: the address carries the record's id or number beside it.
 *
 * Shape: any string → string of 0…80 characters ('' when the title has no letter or digit). Errors: none. Idempotent.
 * Complexity: O(n).
 * Source: RFC 3987 (letters beyond ASCII in addresses), UAX #15; the house's own.
 *
 * @example slugFor('افتتاح بخش «قلب‌»؛ سال ۱۴۰۵!') // 'افتتاح-بخش-قلب-سال-1405'
 */
export function slugFor(title: string): string {
  const words = toLatinDigits(stripBidiControls(title).normalize('NFKC').toLowerCase())
    .normalize('NFKC')
    .replace(/[يىكةۀ]/g, (letter) => arabicForms[letter] ?? letter)
    .replace(signs, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const characters = [...words];
  if (characters.length <= maxSlugLength) return words;
  const cut = characters.slice(0, maxSlugLength).join('');
  // A word cut in the middle reads badly, unless dropping it would lose half of the slug.
  const hyphen = characters[maxSlugLength] === '-' ? cut.length : cut.lastIndexOf('-');
  return (hyphen > cut.length / 2 ? cut.slice(0, hyphen) : cut).replace(/-$/, '');
}
