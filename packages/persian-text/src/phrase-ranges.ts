import { normalizeForSearch } from './normalize-for-search.ts';

const word = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/**
 * Where a phrase stands in a text, whole words only, in any spelling.
 *
 * Definition: the words of the text (runs of letters, marks and digits; a half-space parts them) are put into search
 * form and compared with the words of the phrase, one after the other; between them may stand spaces and half-spaces,
 * but no mark and no line end. Ranges are half-open [start, end) in UTF-16 units, sorted, never overlapping. Where the
 * phrase is a part of a longer word joined by half-spaces («باشد» in «می‌باشد»), it is not found: that is another word.
 *
 * Shape: (any string, any string) → [start, end][]. Errors: none. Complexity: O(n · words of the phrase).
 * Source: the house's own.
 *
 * @example phraseRanges('لازم به ذكر است که', 'لازم به ذکر') // [[0, 11]]
 */
export function phraseRanges(text: string, phrase: string): [number, number][] {
  const sought = normalizeForSearch(phrase).split(' ').filter(Boolean);
  if (sought.length === 0) return [];
  const words = wordsOf(text);
  const ranges: [number, number][] = [];
  for (let at = 0; at + sought.length <= words.length; at += 1) {
    const found = words.slice(at, at + sought.length);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || !sought.every((one, index) => found[index]?.form === one)) continue;
    const gapsFit = found
      .slice(1)
      .every((one, index) => /^[ \u00A0\u200C]*$/.test(text.slice(found[index]?.end, one.start)));
    if (!gapsFit || text[first.start - 1] === '\u200C' || text[last.end] === '\u200C') continue;
    ranges.push([first.start, last.end]);
    at += sought.length - 1;
  }
  return ranges;
}

interface FoundWord {
  start: number;
  end: number;
  form: string;
}

const wordsOf = (text: string): FoundWord[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    form: normalizeForSearch(found),
  }));
