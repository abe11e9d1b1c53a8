import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKeys, nameQuery, nameTokens, nameWords, wholeNameQueries } from './name-key.ts';
import { bestLikeness, nameLikeness } from './name-likeness.ts';

/** Spellings of one name each, as they come from passports, cards and letters. */
const variants: string[][] = [
  ['محمدرضا رضایی', 'محمد رضا رضائی', 'Mohammad Reza Rezaei', 'Mohammadreza Rezaee', 'Mohamad-Reza Rezai'],
  ['علی‌اکبر صادقی', 'علي أكبر صادقي', 'Ali Akbar Sadeghi', 'Aliakbar Sadeqi'],
  ['فاطمه زهرا حسینی', 'Fatemeh Zahra Hosseini', 'Fatima Zahra Hussaini'],
  ['عبدالرحمن جعفری', 'عبد الرحمن جعفري', 'Abdolrahman Jafari', "Abd al-Rahman Ja'fari"],
  ['أحمد الجبوري', 'احمد جبوری', 'Ahmed Al-Jubouri', 'Ahmad Jubouri'],
  ['قاسم خوانساری', 'Ghasem Khansari', 'Qasem Khansari'],
  ['یوسف نوروزی', 'Yousef Norouzi', 'Yusuf Nowruzi'],
  ['عثمان هيثم', 'Othman Haitham', 'Osman Heysam'],
];

/** The words of a tsquery, read as PostgreSQL reads them, over the tokens of a name. */
function finds(query: string, names: string[]): boolean {
  const tokens = nameTokens(names);
  const source = nameQuery(query)
    .replaceAll(/'((?:[^']|'')*)'(:\*)?/g, (_, word: string, open?: string) => {
      const plain = word.replaceAll("''", "'").replaceAll('\\\\', '\\');
      return String(tokens.some((token) => (open ? token.startsWith(plain) : token === plain)));
    })
    .replaceAll(' ', '');
  const value = (text: string): string => {
    let now = text;
    for (let before = ''; before !== now; ) {
      before = now;
      now = now
        .replaceAll(/\((true|false)\)/g, '$1')
        .replaceAll(/(true|false)&(true|false)/g, (_, a, b) => String(a === 'true' && b === 'true'));
      if (before === now) now = now.replace(/(true|false)\|(true|false)/, (_, a, b) => String([a, b].includes('true')));
    }
    return now;
  };
  return value(source) === 'true';
}

describe('keys of names', () => {
  it('the spellings of a name find each other in all three scripts', () => {
    for (const spellings of variants) {
      for (const one of spellings) {
        for (const other of spellings) expect([one, other, finds(one, [other])]).toEqual([one, other, true]);
      }
    }
    expect(finds('小明', ['王小明'])).toBe(true);
    expect(finds('小红', ['王小明'])).toBe(false);
  });

  it('other names stay apart', () => {
    expect(finds('Hassan Karimi', ['حسین کریمی'])).toBe(true); // h-s-n: only the vowels tell them apart
    expect(finds('Reza Karimi', ['حسین کریمی'])).toBe(false);
    expect(finds('مریم', ['Mahnaz Moradi'])).toBe(false);
  });

  it('what is not finished yet finds what it begins', () => {
    expect(finds('Mohammad Reza Rez', ['محمدرضا رضایی'])).toBe(true);
    expect(finds('محم', ['محمدرضا رضایی'])).toBe(true);
  });

  it('keys of the documentation', () => {
    for (const word of ['رضایی', 'rezaee', 'rezaei']) expect(nameKeys(word)).toEqual(['rz']);
    expect(nameTokens(['محمدرضا رضایی'])).toEqual(['محمدرضا', '~mhmdrz', '~mhmdrzrz', 'رضایی', '~rz']);
    expect(nameWords('دکتر رضایی')).toEqual(['رضایی']);
  });

  it('any text gives tokens without spaces, and a query in which nothing is unquoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const token of nameTokens([text])) expect(token).toMatch(/^\S+$/);
        expect(nameQuery(text).replaceAll(/'(?:[^'\\]|''|\\\\)*'/g, '')).toMatch(/^[()&|:* ]*$/);
      }),
    );
  });
});

const aName = fc.stringMatching(/^[a-zA-Zابپتسدرلمنعغقکیوه 王小明]{1,24}$/);

describe('likeness of names', () => {
  it('spellings of one name are nearly the same, others are not', () => {
    for (const spellings of variants) {
      for (const one of spellings) for (const other of spellings) expect(nameLikeness(one, other)).toBeGreaterThan(0.8);
    }
    expect(nameLikeness('رضا کریمی', 'Maryam Sadeghi')).toBeLessThan(0.6);
    expect(nameLikeness('محمدرضا رضایی', 'حسین کریمی')).toBeLessThan(0.6);
    expect(nameLikeness('王小明', 'Wang Xiaoming')).toBe(0);
    expect(bestLikeness(['王小明', 'Wang Xiaoming'], ['Xiaoming Wang'])).toBeGreaterThan(0.8);
  });

  it('is between nothing and one, the same in both directions, and one with itself', () => {
    fc.assert(
      fc.property(aName, aName, (one, other) => {
        const score = nameLikeness(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(nameLikeness(other, one)).toBeCloseTo(score, 12);
        if (nameWords(one).length > 0) expect(nameLikeness(one, one)).toBe(1);
      }),
    );
  });
});

it('a whole name is looked for by its very words first, then by its sound, and never by a beginning', () => {
  expect(wholeNameQueries('رضایی')).toEqual(["(('رضایی'))", "(('رضایی' | '~rz'))"]);
  expect(wholeNameQueries(' ')).toEqual([]);
  for (const query of wholeNameQueries('محمدرضا رضایی')) expect(query).not.toContain(':*');
});
