import { digitValueOf } from './digit-value-of.ts';

const digitsOfOtherScripts = /(?![0-9])\p{Nd}/gu;

/**
 * Writes every decimal digit of a text, of whatever script, as 0–9.
 *
 * Definition: each character of category Nd is replaced by the Latin digit of its value; everything else stays.
 *
 * Shape: string or number → string. Errors: none. Complexity: O(n).
 * Source: The Unicode Standard 4.6.
 *
 * @example toLatinDigits('۱۴۰۵/٠٦') // '1405/06'
 */
export function toLatinDigits(text: string | number): string {
  return String(text).replace(digitsOfOtherScripts, (digit) => String(digitValueOf(digit.codePointAt(0) ?? 0)));
}
