import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHighlight, highlightRanges } from './highlight-ranges.ts';

const marked = (original: string, query: string) =>
  highlightRanges(original, query).map(([start, end]) => original.slice(start, end));

describe('what is highlighted in a text', () => {
  it('is the word in whatever spelling it stands there', () => {
    expect(marked('نامهٔ مسئولان به كتابخانه', 'مسيولان')).toEqual(['مسئولان']);
    expect(marked('سال ۱۴۰۵ گذشت', '1405')).toEqual(['۱۴۰۵']);
    expect(marked('مُعَلِّمان آمدند', 'معلم')).toEqual(['مُعَلِّم']);
    expect(marked('او ســـلام کرد', 'سلام')).toEqual(['ســـلام']);
    expect(marked('Ravabet RAVABET', 'ravabet')).toEqual(['Ravabet', 'RAVABET']);
    expect(marked('رقم ＡＢ شد', 'ab')).toEqual(['ＡＢ']);
  });

  it('is one range where a half-space holds two words together', () => {
    expect(highlightRanges('مسئولان کتاب‌هاي تازه', 'كتاب هاي')).toEqual([[8, 16]]);
    expect(marked('می‌روم', 'می')).toEqual(['می']);
  });

  it('is the beginning of a word only for the last word of the query', () => {
    expect(marked('خبرنگار خبر داد', 'خبر')).toEqual(['خبر', 'خبر']);
    expect(marked('خبرنگار خبر داد', 'خبر دا')).toEqual(['خبر', 'دا']);
    expect(marked('بی‌خبر', 'خبر')).toEqual(['خبر']);
    expect(marked('مخبر', 'خبر')).toEqual([]);
  });

  it('is nothing for an empty query', () => {
    expect(highlightRanges('سلام', ' «» ')).toEqual([]);
  });

  it('counts in UTF-16 units behind emoji and other pairs', () => {
    expect(highlightRanges('😀 خبر 𝟙𝟚', 'خبر')).toEqual([[3, 6]]);
    expect(marked('😀 خبر 𝟙𝟚', '12')).toEqual(['𝟙𝟚']);
  });

  it('is always inside the text, in order, apart, and never half a pair', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('خبر', 'كتاب', '‌', 'ها', ' ', '😀', 'ّ', 'ـ', '۱', 'é', '\uD83D', '\u202E', '\uFDFA'))
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, (original, query) => {
        let last = 0;
        for (const [start, end] of highlightRanges(original, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          if (original.isWellFormed()) expect(original.slice(start, end).isWellFormed()).toBe(true);
          last = end;
        }
        expect(firstHighlight(original, query)).toBe(highlightRanges(original, query)[0]?.[0] ?? -1);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds every word of a text in that text', () => {
    const words = fc.array(fc.constantFrom('خبر', 'كتاب', 'مسئول', '۱۴۰۵', 'PDF'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const word = list[pick % list.length] ?? '';
        expect(marked(list.join(' '), word)).toContain(word);
      }),
    );
  });
});
