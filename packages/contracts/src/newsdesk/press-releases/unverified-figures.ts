import { toLatinDigits } from '@ravabet/persian-text';
import type { BodyBlock } from './body-blocks.ts';

/** Digits of any script with what stands inside numbers, dates, times and telephone numbers. */
const numeric = /\p{Nd}(?:[\p{Nd}.,:/٫٬\-–٪%]*[\p{Nd}٪%])?/gu;
const letters = /[\p{L}\p{M}]/u;
/** A time, a date, a telephone number, a year of our calendars: they name, they do not measure. */
const names = [
  /^\d{1,2}:\d{2}$/,
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/,
  /^\d{2,4}-\d{3,}/,
  /^0\d{6,}$/,
  /^(1[34]\d\d|19\d\d|20\d\d)$/,
];

/**
 * Figures of a paragraph that nobody vouches for: numbers that are typed, not cited from the figures library.
 *
 * Definition: every run of digits with its separators and percent sign, but dates, times, telephone numbers, years
 * (1300–1499, 1900–2099), numbers inside a word (COVID-19, F16), in links, and single digits at the beginning of the
 * paragraph (a numbered point). A cited figure is a chip, of which the text has no digit, so it is never among them.
 *
 * Shape: a block of bodyBlocks → [start, end][] in its text, sorted. Errors: none. Complexity: O(n).
 *
 * @example unverifiedFigures({ text: 'در سال ۱۴۰۵، ۳۲۰ تخت', links: [], quote: null }) // [[13, 16]]
 */
export function unverifiedFigures({ text, links }: BodyBlock): [number, number][] {
  const figures: [number, number][] = [];
  for (const { 0: found, index } of text.matchAll(numeric)) {
    const end = index + found.length;
    if (links.some(([from, to]) => index >= from && end <= to)) continue;
    const before = text.slice(Math.max(0, index - 2), index);
    if (letters.test(before.at(-1) ?? '') || /[A-Za-z]-$/.test(before) || letters.test(text.charAt(end))) continue;
    const plain = toLatinDigits(found);
    if (names.some((pattern) => pattern.test(plain))) continue;
    if (index === 0 && /^\d$/.test(plain)) continue;
    figures.push([index, end]);
  }
  return figures;
}
