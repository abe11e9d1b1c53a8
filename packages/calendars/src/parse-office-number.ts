import type { OfficeNumber } from './format-office-number.ts';

const shape = /^(\d{4})\s*[/\\\-–⁄]\s*(\p{L}{1,4})\s*[/\\\-–⁄]\s*(\d{1,9})$/u;
const invisible = /[\u0640\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Understands an office number typed or pasted in any digits.
 *
 * Definition: four-digit year, letter(s) of the kind, number, separated by slash, backslash, hyphen or dash; direction
 * controls and spaces around are ignored; ي and ك become ی and ک; leading zeros do not matter.
 *
 * Shape: any string → OfficeNumber, or null when it is none. Errors: none. Complexity: O(n).
 * Source: formatOfficeNumber, of which it is the inverse in all four languages.
 *
 * @example parseOfficeNumber('١٤٠٥/خ/٠٠١٢') // { year: 1405, letter: 'خ', n: 12 }
 */
export function parseOfficeNumber(text: string): OfficeNumber | null {
  const plain = text
    .replace(invisible, '')
    // Both digit blocks begin at a multiple of 16, so the low four bits are the value.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .trim();
  const match = shape.exec(plain);
  if (!match) return null;
  const [, year = '', letter = '', n = ''] = match;
  return Number(n) > 0 && Number(year) > 0 ? { year: Number(year), letter, n: Number(n) } : null;
}
