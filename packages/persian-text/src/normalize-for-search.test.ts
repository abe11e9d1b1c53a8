import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeForSearch } from './normalize-for-search.ts';
import { searchTokens } from './search-tokens.ts';
import { toPrefixTsQuery } from './to-prefix-ts-query.ts';

// A clock that every platform has and the language's own library does not name.
declare const performance: { now(): number };

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...'كيىئةۀأإٱآؤ٤۴4 \u200C\u200Dـًّٰٔ\u200E\u202E،؛«»aAé\u0301İ\uFDFA\uFE71\uFEFB😀\uD800Ⅷ①ﬁ'))
    .map((units) => units.join('')),
);

describe('the search form of a text', () => {
  it('takes for one what a Persian reader takes for one', () => {
    for (const [one, other] of [
      ['مسئولان', 'مسيولان'],
      ['١٤٠٥', '1405'],
      ['۱۴۰۵', '1405'],
      ['كتاب‌هاي', 'کتاب های'],
      ['خانۀ ما', 'خانه ما'],
      ['خانهٔ ما', 'خانه ما'],
      ['مؤسسة', 'موسسه'],
      ['أإٱآ', 'اااا'],
      ['مُعَلِّم', 'معلم'],
      ['ســـلام', 'سلام'],
      ['\u202Bسلام\u202C', 'سلام'],
      ['«سلام»، دنیا؟', 'سلام دنیا'],
      ['ﻼﻡ', 'لام'],
      ['ＡＢＣ１２', 'abc12'],
      ['१२', '12'],
    ] as const) {
      expect(normalizeForSearch(one), one).toBe(normalizeForSearch(other));
    }
    expect(normalizeForSearch('كتاب‌هاي ١٤٠٥ – Café')).toBe('کتاب های 1405 café');
  });

  it('keeps apart what differs', () => {
    expect(normalizeForSearch('باد')).not.toBe(normalizeForSearch('بار'));
    expect(normalizeForSearch('پ چ ژ گ')).toBe('پ چ ژ گ');
  });

  it('is its own search form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = normalizeForSearch(text);
        expect(normalizeForSearch(form)).toBe(form);
      }),
      { numRuns: 3000 },
    );
  });

  it('has only letters, marks, digits and single inner spaces, and is well formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = normalizeForSearch(text);
        expect(form).toMatch(/^$|^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u);
        expect(form.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on what stands before a word', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const together = [normalizeForSearch(one), normalizeForSearch(other)].filter((form) => form !== '').join(' ');
        expect(normalizeForSearch(`${one} ${other}`)).toBe(together);
      }),
    );
  });

  it('of 3 KB costs no more than a few readings of it by the engine', () => {
    const text = 'مسئولان كتاب‌هاي ١٤٠٥ را در بیمارستان امام خمینی (ره) به نمایش گذاشتند. '.repeat(23);
    // Both in turns on the same machine: a busy processor slows both; a slow way takes a hundred times as long as the engine.
    const ours: number[] = [];
    const engine: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      ours.push(timeOfHundred(() => normalizeForSearch(text)));
      engine.push(timeOfHundred(() => text.normalize('NFKD')));
    }
    expect(Math.min(...ours) / Math.min(...engine)).toBeLessThan(60);
  });
});

function timeOfHundred(work: () => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < 100; turn += 1) work();
  return performance.now() - start;
}

describe('the words of a query', () => {
  it('are normalised, capped, without doubles, the last one last', () => {
    expect(searchTokens('  كتاب‌هاي، كتاب ')).toEqual(['های', 'کتاب']);
    expect(searchTokens('«»')).toEqual([]);
    expect(searchTokens('الف '.repeat(50) + 'ب')).toHaveLength(1);
    expect(searchTokens(Array.from({ length: 50 }, (_, index) => `w${index}`).join(' '))).toHaveLength(12);
    expect(searchTokens('x'.repeat(5000))[0]).toHaveLength(64);
  });

  it('become a query that holds nothing but quoted words', () => {
    expect(toPrefixTsQuery(['خبر', 'بیمار'])).toBe("'خبر' & 'بیمار':*");
    expect(toPrefixTsQuery(["a' | 'b", '\\', ''])).toBe("'ab':*");
    expect(toPrefixTsQuery([])).toBe('');
    fc.assert(
      fc.property(fc.array(anyText), (tokens) => {
        expect(toPrefixTsQuery(tokens)).toMatch(/^$|^(?:'[\p{L}\p{M}\p{N}]+'(?::\*)?(?: & |$))+$/u);
      }),
    );
  });
});
