const latinOrPersianDigit = /[0-9\u06F0-\u06F9]/g;

/**
 * Writes the Latin and Persian digits of a text as Arabic-Indic ones (U+0660–U+0669).
 *
 * Definition: 0–9 and ۰–۹ map to ٠–٩ by value; all other characters stay. The two sets look alike in 0–3 and 7–9 but
 * differ in ٤٥٦ against ۴۵۶, so an Arabic page must not show Persian digits.
 *
 * Shape: string or number → string of the same length. Errors: none. Complexity: O(n).
 * Source: The Unicode Standard, "Arabic" code chart: Arabic-Indic digits.
 *
 * @example toArabicDigits('۴۵۶') // '٤٥٦'
 */
export function toArabicDigits(text: string | number): string {
  // Both source blocks begin at a multiple of 16, so the low four bits of the code are the digit's value.
  return String(text).replace(latinOrPersianDigit, (digit) => String.fromCharCode(0x660 + (digit.charCodeAt(0) & 0xf)));
}
