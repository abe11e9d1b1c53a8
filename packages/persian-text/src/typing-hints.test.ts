import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTypingHints } from './apply-typing-hints.ts';
import { normalizeForSearch } from './normalize-for-search.ts';
import { typingHints } from './typing-hints.ts';

const applied = applyTypingHints;

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
      ['میشود و نمیکند', 'می‌شود و نمی‌کند'],
      ['نميشود', 'نمی‌شود'],
      ['بزرگترین و مهمترین', 'بزرگ‌ترین و مهم‌ترین'],
      ['رفته اند به خانه ای', 'رفته‌اند به خانه‌ای'],
      ['سال ١٤٠٥ بود', 'سال ۱۴۰۵ بود'],
      ['گفت: “سلام”', 'گفت: «سلام»'],
      ['رفت,آمد', 'رفت,آمد'],
      ['رفت, آمد; شد?', 'رفت، آمد؛ شد؟'],
      ['رفت،آمد و گفت.سپس رفت', 'رفت، آمد و گفت. سپس رفت'],
      ['« متن »', '«متن»'],
      ['می‌ رود', 'می‌رود'],
      ['کتاب‌‌ها', 'کتاب‌ها'],
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
      'میلاد در میدان و میزان میراث',
      'بهترین، بیشترین، ویترین و دکترین',
      'سال ۱۴۰۵ ه.ش و ق.م',
      'ساعت ۱۰:۳۰ و ۳.۵ درصد',
      'تا ۱۰،۰۰۰ تن',
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
    for (const piece of [
      'ب',
      'ها',
      'ترین',
      'مي',
      'ه ',
      'a',
      ' ',
      '12 ',
      '"',
      '“',
      '«',
      '،',
      ', ',
      '\u200C',
      '\u200C ',
      'می ',
      '. ',
    ])
      typingHints(piece.repeat(50_000));
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

  const slips = fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom('مي', 'می', 'نمی', 'كتاب', 'رفته', 'اند', 'ای', 'ها', 'های', 'تر', 'ترین'),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom('میشود', 'بزرگترین', 'بیمارستانها', 'شد', 'ه', 'و', 'Covid', '12', '٤٥', '۳'),
        },
        { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\u200C', '\u200C\u200C', '\n', '\u00A0') },
        {
          weight: 2,
          arbitrary: fc.constantFrom('،', ',', ';', '?', '؟', '.', ':', '!', '"', '“', '”', '«', '»', '(', ')'),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));
  const meaning = (text: string): string => normalizeForSearch(text).replaceAll(' ', '');

  it('applied, they never add, lose or move a letter or a digit', () => {
    fc.assert(
      fc.property(slips, (text) => {
        expect(meaning(applyTypingHints(text))).toBe(meaning(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('applied twice change nothing more', () => {
    fc.assert(
      fc.property(slips, (text) => {
        const once = applyTypingHints(text);
        expect(applyTypingHints(once)).toBe(once);
        expect(typingHints(once)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
