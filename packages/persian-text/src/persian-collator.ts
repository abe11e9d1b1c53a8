let collator: Intl.Collator | undefined;

/**
 * The one collator for Persian lists, made once (making one costs about a hundred comparisons).
 *
 * Definition: CLDR order of fa: و before ه before ی, پ چ ژ ک گ in their places, ي = ی and ك = ک at base level, and
 * numbers inside texts compared by value (۲ before ۱۰). PostgreSQL with ICU locale fa gives the same order of letters.
 *
 * Shape: → Intl.Collator. Errors: none. Complexity: O(1) after the first call.
 * Source: CLDR collation "fa"; STACK trial of November 2026.
 *
 * @example ['بند ۱۰', 'بند ۲'].sort(persianCollator().compare) // ['بند ۲', 'بند ۱۰']
 */
export function persianCollator(): Intl.Collator {
  collator ??= new Intl.Collator('fa', { numeric: true });
  return collator;
}
