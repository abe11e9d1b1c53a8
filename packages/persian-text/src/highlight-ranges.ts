import { normalizeForSearch } from './normalize-for-search.ts';
import { maxTokenLength, searchTokens } from './search-tokens.ts';

// A base character with the marks and invisible characters that belong to it; Hangul letters compose in runs.
const cluster =
  /(?:[\u1100-\u11FF]+|[^])[\p{M}\u0640\u061C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u00AD\uFEFF]*/gu;

interface MappedWord {
  /** The word in search form. */
  text: string;
  /** For each UTF-16 unit of `text`: where its cluster starts and ends in the original. */
  starts: number[];
  ends: number[];
}

function mappedWords(original: string): MappedWord[] {
  const words: MappedWord[] = [];
  let current: MappedWord | undefined;
  for (const match of original.matchAll(cluster)) {
    const form = normalizeForSearch(match[0]);
    if (form === '') {
      // A separator ends the word; a lone mark or control belongs to whatever stands around it.
      if (/[^\p{L}\p{N}\p{M}\p{Cf}\u0640]|[\u200C\u200D\u200B]/u.test(match[0])) current = undefined;
      continue;
    }
    for (const unit of form.split('')) {
      if (unit === ' ') {
        current = undefined;
        continue;
      }
      if (!current) words.push((current = { text: '', starts: [], ends: [] }));
      current.text += unit;
      current.starts.push(match.index);
      current.ends.push(match.index + match[0].length);
    }
    // ZWNJ and ZWJ count as marks of the cluster before them in Unicode, yet they end the word here.
    if (/[\u200C\u200D]/.test(match[0])) current = undefined;
  }
  return words;
}

// Spaces part clusters too, so each piece between them can be judged for itself.
const spaced = /[^ \t\r\n]+/g;

/** The words asked for, in order; a piece of text in which none can stand is not walked, and most are such. */
function* highlights(original: string, query: string): Generator<[number, number]> {
  const tokens = searchTokens(query);
  const prefixes = tokens.filter((token, index) => index === tokens.length - 1 || token.length >= maxTokenLength);
  const whole = new Set(tokens);
  const mayStandIn = (text: string): boolean => {
    const form = normalizeForSearch(text);
    return tokens.some((token) => form.includes(token));
  };
  if (!mayStandIn(original)) return;
  for (const { 0: piece, index } of original.matchAll(spaced)) {
    if (!mayStandIn(piece)) continue;
    for (const word of mappedWords(piece)) {
      let matched = whole.has(word.text) ? word.text.length : 0;
      for (const prefix of prefixes) if (word.text.startsWith(prefix)) matched = Math.max(matched, prefix.length);
      const start = word.starts[0];
      const end = word.ends[matched - 1];
      if (matched > 0 && start !== undefined && end !== undefined) yield [index + start, index + end];
    }
  }
}

/**
 * Where in the original text the words of a query stand, however they are spelt there.
 *
 * Definition: the original is walked in clusters (a character with its marks), each is put into search form, and the
 * words of that form are compared with searchTokens(query): all but the last must be equal, the last may be the
 * beginning of a word, as in the search itself. Ranges are half-open [start, end) in UTF-16 units of the original,
 * sorted, never overlapping, never cutting a surrogate pair or a letter from its vowel sign; two ranges with only a
 * half-space between them are one, for the eye sees one word.
 *
 * Shape: (any string, any string) → [start, end][] with 0 ≤ start < end ≤ original.length. Errors: none.
 * Complexity: one normalizeForSearch of the text and one of each piece between spaces; only pieces in which a word can
 * stand are walked letter by letter, some ten times slower.
 * Source: the house's own; clusters simplified from UAX #29.
 *
 * @example highlightRanges('مسئولان کتاب‌هاي تازه', 'كتاب هاي') // [[8, 16]]
 */
export function highlightRanges(original: string, query: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const [start, end] of highlights(original, query)) {
    const previous = ranges.at(-1);
    const gap = previous ? original.slice(previous[1], start) : ' ';
    if (previous && (/^[\u200C\u200D]*$/.test(gap) || start < previous[1])) previous[1] = Math.max(end, previous[1]);
    else ranges.push([start, end]);
  }
  return ranges.map(([start, end]) => [start, trimmedEnd(original, start, end)]);
}

/**
 * Where the first of the ranges of highlightRanges begins, or -1: it looks no further.
 *
 * Shape: (any string, any string) → UTF-16 offset. Errors: none.
 */
export function firstHighlight(original: string, query: string): number {
  for (const [start] of highlights(original, query)) return start;
  return -1;
}

// A half-space at the end of a range would only widen the mark by nothing.
function trimmedEnd(original: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start + 1 && /[\u200C\u200D]/.test(original.charAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}
