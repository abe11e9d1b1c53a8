import type { Locale } from './calendar-words.ts';

/**
 * The BCP 47 tag with which numbers and dates of a product language are formatted.
 *
 * Definition: fa with Persian digits, ar with Arabic-Indic digits (plain `ar` may give Latin ones), en in the day-month
 * order with 24 hours, zh in simplified characters.
 *
 * Shape: Locale → tag. Errors: none. Complexity: O(1). Source: CLDR; PRODUCT.md, Manners.
 */
export function intlTagFor(locale: Locale): string {
  return { fa: 'fa-IR-u-nu-arabext', ar: 'ar-u-nu-arab', en: 'en-GB-u-nu-latn', zh: 'zh-Hans-u-nu-latn' }[locale];
}
