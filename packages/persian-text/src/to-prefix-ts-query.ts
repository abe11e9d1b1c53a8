import { maxTokenLength } from './search-tokens.ts';

const notWordCharacters = /[^\p{L}\p{N}\p{M}]/gu;

/**
 * A PostgreSQL tsquery text that finds records holding all the words, the last one as a beginning.
 *
 * Definition: each token is reduced to letters, marks and digits, quoted, and joined with &; the last one, and those
 * that were cut at maxTokenLength, get `:*`. No other character can come through, so neither a quote, a backslash nor
 * an operator of the query language can be smuggled in; the result is still to be passed as a bound parameter.
 *
 * Shape: words (from searchTokens) → tsquery text, or '' when nothing is left (do not search then).
 * Errors: none. Complexity: O(total length).
 * Source: PostgreSQL manual 8.11.2, tsquery.
 *
 * @example toPrefixTsQuery(['خبر', 'بیمار']) // "'خبر' & 'بیمار':*"
 */
export function toPrefixTsQuery(tokens: readonly string[]): string {
  const words = tokens.map((token) => token.replace(notWordCharacters, '')).filter((word) => word !== '');
  return words
    .map((word, index) => `'${word}'${index === words.length - 1 || word.length >= maxTokenLength ? ':*' : ''}`)
    .join(' & ');
}
