import { stripBidiControls } from './strip-bidi-controls.ts';
import { toLatinDigits } from './to-latin-digits.ts';

// A sign, then either plain digits or groups of three, then an optional fraction. One kind of group mark per number.
const numberShape = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.(\d+))?$/;

/**
 * Understands a number as people type it in Persian, Arabic or Latin digits.
 *
 * Definition: digits of any script; «٬», «,» and «،» (typed for want of the right key) group thousands, as does a
 * space; «٫» and «.» begin the fraction; the minus may be - or −. Groups must be of three digits: '12,5' is refused
 * rather than read as 125 or 12.5, for a question is better than a wrong figure.
 *
 * Shape: any string → number, or null when it is not one number. Errors: none, null instead.
 * Precision: that of a double; more than 15 significant digits lose their tail. Complexity: O(n).
 * Source: CLDR numbers for fa and ar (group U+066C, decimal U+066B), and what people type.
 *
 * @example parseNumber('۱۲٬۳۴۵٫۶') // 12345.6
 * @example parseNumber('12,5') // null
 */
export function parseNumber(text: string): number | null {
  const plain = toLatinDigits(stripBidiControls(text))
    .trim()
    .replace(/[٬،]/g, ',')
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/٫/g, '.')
    .replace(/\u2212/g, '-');
  const match = numberShape.exec(plain);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const value = Number(`${match[1]}${(match[2] ?? '0').replace(/[, ]/g, '')}.${match[3] ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}
