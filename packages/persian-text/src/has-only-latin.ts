const letter = /\p{L}/u;
const letterNotLatin = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Tells whether a text speaks in Latin letters alone.
 *
 * Definition: there is at least one letter, and every letter (Unicode category L) is of the Latin script. Digits,
 * spaces and punctuation do not count either way, so '۱۲' and '' are not "only Latin".
 * Used to find names for screen readers that were left in English on a Persian page.
 *
 * Shape: any string → boolean. Errors: none. Complexity: O(n).
 * Source: Unicode Standard Annex #24, "Unicode Script Property".
 *
 * @example hasOnlyLatin('Close') // true
 * @example hasOnlyLatin('بستن PDF') // false
 */
export function hasOnlyLatin(text: string): boolean {
  return letter.test(text) && !letterNotLatin.test(text);
}
