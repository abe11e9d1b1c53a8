import { maxTokenLength, normalizeForSearch } from '@ravabet/persian-text';

/** Bytes of a record's text beyond this are not searched; a release of a hundred pages is below it. */
const longestText = 100_000;
const lastPosition = 16_383;
const positionsKept = 4;
const han = /\p{Script=Han}/u;
/** The longest run of Chinese that is found from its middle. */
const hanReach = 24;

/**
 * The words of a record as PostgreSQL's tsvector, weighted A (title, number), B (lead) and C (body).
 *
 * It is written here and not by to_tsvector, whose parser would cut words at marks that the query's words keep: what is stored and what
 * is asked for come from one function. Chinese has no spaces, so each run is stored from each of its characters on. Tokens of a name
 * (nameTokens) stand beside the words, as they are.
 */
export function tsVectorText(parts: { a: string; b: string; c: string; names?: string }): string {
  const found = new Map<string, string[]>();
  let position = 0;
  for (const [weight, text] of [
    ['A', parts.a],
    ['B', parts.b],
    ['C', parts.c],
  ] as const) {
    for (const word of normalizeForSearch(text.slice(0, longestText)).split(' ')) {
      if (word === '') continue;
      position = Math.min(position + 1, lastPosition);
      for (const lexeme of lexemesOf(word)) {
        const positions = found.get(lexeme);
        if (!positions) found.set(lexeme, [`${position}${weight}`]);
        else if (positions.length < positionsKept) positions.push(`${position}${weight}`);
      }
    }
  }
  for (const token of (parts.names ?? '').split(' ')) if (token !== '' && !found.has(token)) found.set(token, ['1A']);
  return [...found].map(([lexeme, positions]) => `'${escaped(lexeme)}':${positions.join()}`).join(' ');
}

function lexemesOf(word: string): string[] {
  if (!han.test(word)) return [clean(word.slice(0, maxTokenLength))].filter(Boolean);
  const characters = [...word].slice(0, 20_000);
  const lexemes = characters.map((_, start) => clean(characters.slice(start, start + hanReach).join('')));
  return [...new Set(lexemes)].filter(Boolean);
}

/** As toPrefixTsQuery reduces the query's words: nothing but letters, marks and digits can come through. */
const clean = (word: string): string => word.replace(/[\uD800-\uDBFF]$/, '').replace(/[^\p{L}\p{N}\p{M}]/gu, '');

const escaped = (lexeme: string): string => lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''");
