import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingHints } from './typing-hints.ts';

function applied(text: string): string {
  let result = text;
  for (const { start, end, suggestion } of typingHints(text).reverse()) {
    result = result.slice(0, start) + suggestion + result.slice(end);
  }
  return result;
}

describe('typing hints', () => {
  it('lead to what a good editor would write', () => {
    for (const [typed, right] of [
      ['كتاب علي', 'کتاب علی'],
      ['او می رود و نمی آید', 'او می‌رود و نمی‌آید'],
      ['کتاب ها و خانه های ما', 'کتاب‌ها و خانه‌های ما'],
      ['بزرگ ترین و کوچک تر', 'بزرگ‌ترین و کوچک‌تر'],
      ['کتابها و بیمارستانهای شهر', 'کتاب‌ها و بیمارستان‌های شهر'],
      ['گفت: "سلام دنیا"', 'گفت: «سلام دنیا»'],
      ['سال 1405 بود', 'سال ۱۴۰۵ بود'],
      ['سلام  دنیا', 'سلام دنیا'],
      ['سلام ، دنیا !', 'سلام، دنیا!'],
    ] as const) {
      expect(applied(typed)).toBe(right);
      expect(typingHints(right)).toEqual([]);
    }
  });

  it('are silent where they could be wrong', () => {
    for (const text of [
      'میز میدان میلاد',
      'تنها، آنها، انتها و اشتها',
      'روزها گذشت',
      'دختر و دفتر',
      'کووید COVID-19 و F16',
      'the "best" of 2026',
      'نشانی a@b2.ir',
    ]) {
      expect(typingHints(text), text).toEqual([]);
    }
  });

  it('name their kind and place', () => {
    expect(typingHints('مي روم')).toContainEqual({ kind: 'arabic-letter', start: 1, end: 2, suggestion: 'ی' });
    expect(typingHints('می روم')).toEqual([
      { kind: 'missing-half-space-after-prefix', start: 2, end: 3, suggestion: '\u200C' },
    ]);
  });

  it('take linear time on texts made to be slow', () => {
    const start = Date.now();
    for (const piece of ['ب', 'ها', 'a', ' ', '12 ', '"', '\u200C', 'می ', '. ']) typingHints(piece.repeat(50_000));
    // Some 0.3 s; any quadratic rule would take minutes.
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it('are sorted, apart and inside the text', () => {
    const pieces = fc.array(
      fc.constantFrom('مي', 'می', ' ', '  ', 'کتاب', 'ها', 'تر', '"', '12', '،', '.', 'a', '\n', '‌'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of typingHints(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
