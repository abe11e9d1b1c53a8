import type { Locale } from './calendar-words.ts';
import { formatNumber } from './format-number.ts';

/** The parts of an office number: Jalali year, the letter of the kind (خ for press releases), the running number. */
export interface OfficeNumber {
  year: number;
  letter: string;
  n: number;
}

/**
 * An office number as it is written: year/letter/number, the number with at least four digits.
 *
 * A number between right-to-left letters and slashes turns around in a left-to-right paragraph (۱۴۰۵/۰۰۱۲/خ), so show
 * it in `<bdi dir="rtl">`, or ask for `isolate` where there is no markup (mail subjects, plain text): the text is then
 * wrapped in U+2067 … U+2069, which parseOfficeNumber ignores. Store and compare it without.
 *
 * Shape: (OfficeNumber, Locale, { isolate? }) → text. Errors: RangeError for a year or number that is not whole and
 * positive. Complexity: O(1). Source: PRODUCT.md row 21; UAX #9 for the turning.
 *
 * @example formatOfficeNumber({ year: 1405, letter: 'خ', n: 12 }, 'fa') // '۱۴۰۵/خ/۰۰۱۲'
 */
export function formatOfficeNumber(
  { year, letter, n }: OfficeNumber,
  locale: Locale,
  { isolate = false }: { isolate?: boolean } = {},
): string {
  if (!Number.isSafeInteger(year) || year < 1 || !Number.isSafeInteger(n) || n < 1) {
    throw new RangeError(`Not an office number: ${year}/${letter}/${n}`);
  }
  const digits = (value: number, width: number) =>
    formatNumber(value, locale, { useGrouping: false, minimumIntegerDigits: width });
  const text = `${digits(year, 4)}/${letter}/${digits(n, 4)}`;
  return isolate ? `\u2067${text}\u2069` : text;
}
