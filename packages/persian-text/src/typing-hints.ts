import { toPersianDigits } from './to-persian-digits.ts';
import type { TypingHint } from './typing-hint.ts';
import { typingPatterns } from './typing-patterns.ts';

const persian = /\p{Script=Arabic}/u;

/** How far the neighbouring letter is looked for: near enough to be the same sentence, and a bound on the work. */
const nearby = 80;

function latinDigitHints(text: string): TypingHint[] {
  const hints: TypingHint[] = [];
  // Word by word: COVID-19, F16, an address or a mail keep their digits.
  for (const word of text.matchAll(/\S+/g)) {
    if (!/[0-9]/.test(word[0]) || /\p{Script=Latin}/u.test(word[0])) continue;
    const lettersBefore = text.slice(Math.max(0, word.index - nearby), word.index).match(/\p{L}/gu);
    const neighbour = lettersBefore?.at(-1) ?? text.slice(word.index, word.index + nearby).match(/\p{L}/u)?.[0] ?? '';
    if (!persian.test(neighbour)) continue;
    for (const digits of word[0].matchAll(/[0-9]+/g)) {
      const start = word.index + digits.index;
      const end = start + digits[0].length;
      hints.push({ kind: 'latin-digit', start, end, suggestion: toPersianDigits(digits[0]) });
    }
  }
  return hints;
}

function straightQuoteHints(text: string): TypingHint[] {
  const hints: TypingHint[] = [];
  // Pairs within one line, and only around Persian: an English title keeps its quotes, an inch sign has no partner.
  for (const pair of text.matchAll(/"([^"\n]+)"|“([^“”\n]+)”/g)) {
    if (!persian.test(pair[1] ?? pair[2] ?? '')) continue;
    const last = pair.index + pair[0].length - 1;
    hints.push({ kind: 'straight-quote', start: pair.index, end: pair.index + 1, suggestion: '«' });
    hints.push({ kind: 'straight-quote', start: last, end: last + 1, suggestion: '»' });
  }
  return hints;
}

/**
 * Suggestions for a Persian text, in the manner of a patient editor: what to change, where, and into what.
 *
 * Definition: Arabic ي ى ك and digits ٤٥٦; a missing half-space after می/نمی (apart, and together before verbs that
 * are known) and before ها, های, تر, ترین, ام, ای, اند (apart, and together where that is certain); half-spaces that
 * join nothing; straight and English quotes around Persian; Latin digits and , ; ? among Persian words; double spaces;
 * a space before a mark or after «, and none after one. Where two rules meet on the same characters the more
 * particular one speaks. Call it for Persian texts only: in Arabic ي and ك are right.
 *
 * Shape: any string → TypingHint[] sorted by start, ranges valid and not overlapping. Errors: none; the text is never
 * changed. Complexity: O(n) for each rule.
 * Source: Academy of Persian Language and Literature, "Dastur-e Khatt-e Farsi" (2022).
 *
 * @example typingHints('مي روم') // [{ kind: 'arabic-letter', start: 1, end: 2, suggestion: 'ی' }, …]
 */
export function typingHints(text: string): TypingHint[] {
  const hints: TypingHint[] = [];
  for (const { kind, pattern, suggestion } of typingPatterns) {
    for (const found of text.matchAll(pattern)) {
      hints.push({ kind, start: found.index, end: found.index + found[0].length, suggestion: suggestion(found[0]) });
    }
  }
  hints.push(...latinDigitHints(text), ...straightQuoteHints(text));
  // Sorting is stable, so of two hints at one place the one whose rule stands first (the more particular) is kept.
  hints.sort((a, b) => a.start - b.start);
  const kept: TypingHint[] = [];
  for (const hint of hints) {
    const previous = kept.at(-1);
    if (previous && (hint.start < previous.end || hint.start === previous.start)) continue;
    kept.push(hint);
  }
  return kept;
}
