import { normalizeForSearch } from './normalize-for-search.ts';

/** The most words of a query that are searched for; the rest is ignored. */
export const maxSearchTokens = 12;
/** The longest searched word, in UTF-16 units; a longer one is cut and matches as a beginning. */
export const maxTokenLength = 64;

/**
 * The words of a query, ready for a text-search query.
 *
 * Definition: the space-separated words of normalizeForSearch(query), without doubles except that the last word keeps
 * its place (it is the one still being typed), each cut to maxTokenLength, at most maxSearchTokens of them.
 * The query itself is cut before it is normalised, so that a megabyte pasted into the box costs nothing.
 *
 * Shape: any string → string[], each element non-empty and without spaces. Errors: none. Complexity: O(n), n ≤ 2000.
 * Source: SPEED.md, Search (a cap is needed for common words).
 *
 * @example searchTokens('  كتاب‌هاي، كتاب ') // ['کتاب', 'های', 'کتاب'] → ['های', 'کتاب']
 */
export function searchTokens(query: string): string[] {
  const words = normalizeForSearch(query.slice(0, 2000))
    .split(' ')
    .filter((word) => word !== '')
    // A cut must not leave half a surrogate pair, which is not a character and no database takes it.
    .map((word) => word.slice(0, maxTokenLength).replace(/[\uD800-\uDBFF]$/, ''))
    .filter((word) => word !== '' && word.isWellFormed());
  const kept = words.slice(0, maxSearchTokens);
  const last = kept.at(-1);
  if (last === undefined) return [];
  return [...new Set(kept.slice(0, -1).filter((word) => word !== last)), last];
}
