import type { Language } from '@ravabet/contracts/kernel';
import { countGraphemes, countWords, normalizeForCount, readingMinutes } from '@ravabet/persian-text';
import { bodyText } from './body-text.ts';
import type { ReleaseContent } from './release-content.ts';

export const countedParts = ['title', 'lead', 'body', 'total'] as const;
export type CountedPart = (typeof countedParts)[number];
export interface Length {
  words: number;
  /** as readers see them: a letter with its signs is one, a half-space none */
  characters: number;
}

/** How long a release is, after what nobody sees was taken out, and how long it takes to read. */
export function textLengths(
  { title, lead, body }: Pick<ReleaseContent, 'title' | 'lead' | 'body'>,
  language: Language,
): Record<CountedPart, Length> & { minutes: number } {
  const lengthOf = (text: string): Length => ({
    words: countWords(text),
    characters: countGraphemes(normalizeForCount(text)),
  });
  const parts = { title: lengthOf(title), lead: lengthOf(lead), body: lengthOf(bodyText(body)) };
  const all = Object.values(parts);
  const total = {
    words: all.reduce((sum, one) => sum + one.words, 0),
    characters: all.reduce((sum, one) => sum + one.characters, 0),
  };
  return { ...parts, total, minutes: readingMinutes(total.words, language) };
}
