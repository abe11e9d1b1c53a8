import type { LocalizedText } from '@ravabet/contracts';
import { normalizeForSearch, searchTokens } from '@ravabet/persian-text';
import { officialById } from '../official-ids.ts';

const compared = [...officialById.values()].map(({ id, names }) => ({
  id,
  names,
  text: ` ${normalizeForSearch(Object.values(names).join(' '))} `,
}));
const hasChinese = /\p{Script=Han}/u;

/** Whether all the words stand in a text that is in search form, the last one perhaps unfinished; Chinese has no words. */
export function holdsWords(text: string, tokens: readonly string[]): boolean {
  return tokens.every((word, at) => {
    if (hasChinese.test(word)) return text.includes(word);
    return text.includes(at === tokens.length - 1 ? ` ${word}` : ` ${word} `);
  });
}

/** Days of the shipped calendar whose names, in any language, hold the words of the query. */
export function shippedOccasionsLike(q: string): { id: string; names: LocalizedText }[] {
  const tokens = searchTokens(q);
  return tokens.length === 0 ? [] : compared.filter(({ text }) => holdsWords(text, tokens));
}
