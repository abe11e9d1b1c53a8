import { persianCollator } from './persian-collator.ts';

const collators = new Map<string, Intl.Collator>();

/**
 * The comparison of texts for lists shown in a language.
 *
 * Definition: the CLDR collation of the locale with numbers compared by value; for Persian that of persianCollator.
 * Chinese is ordered by pinyin, which is CLDR's default for zh.
 *
 * Shape: BCP 47 tag → (a, b) → negative, zero or positive. Errors: RangeError for a malformed tag.
 * Complexity: O(1) after the first call for a tag; each comparison O(length).
 * Source: ECMA-402, 10; CLDR collation charts.
 *
 * @example ['ياس', 'گل'].sort(compareFor('fa')) // ['گل', 'ياس']
 */
export function compareFor(locale: string): (a: string, b: string) => number {
  if (locale === 'fa' || locale === 'fa-IR') return persianCollator().compare;
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale, { numeric: true });
    collators.set(locale, collator);
  }
  return collator.compare;
}
