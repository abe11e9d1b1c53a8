const latinOrArabicDigit = /[0-9\u0660-\u0669]/g;

/**
 * Writes the Latin and Arabic-Indic digits of a text as Persian ones (U+06F0–U+06F9).
 *
 * Definition: 0–9 and ٠–٩ map to ۰–۹ by value; separators and all other characters stay. For whole numbers with
 * grouping use a number formatter; this is for texts that already hold digits (codes, times, phone numbers).
 *
 * Shape: string or number → string of the same length. Errors: none. Complexity: O(n).
 * Source: The Unicode Standard, "Arabic" code chart: Extended Arabic-Indic digits.
 *
 * @example toPersianDigits('12:30 و ٤') // '۱۲:۳۰ و ۴'
 */
export function toPersianDigits(text: string | number): string {
  // Both source blocks begin at a multiple of 16, so the low four bits of the code are the digit's value.
  return String(text).replace(latinOrArabicDigit, (digit) => String.fromCharCode(0x6f0 + (digit.charCodeAt(0) & 0xf)));
}
