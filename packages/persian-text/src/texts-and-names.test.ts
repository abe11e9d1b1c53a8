import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFor } from './compare-for.ts';
import { countGraphemes } from './count-graphemes.ts';
import { countWords } from './count-words.ts';
import { directionOf } from './direction-of.ts';
import { hasOnlyLatin } from './has-only-latin.ts';
import { isCleanName } from './is-clean-name.ts';
import { isWellFormedText } from './is-well-formed-text.ts';
import { normalizeForCount } from './normalize-for-count.ts';
import { parseNumber } from './parse-number.ts';
import { persianCollator } from './persian-collator.ts';
import { slugFor } from './slug-for.ts';
import { stripBidiControls } from './strip-bidi-controls.ts';
import { toArabicDigits } from './to-arabic-digits.ts';
import { toLatinDigits } from './to-latin-digits.ts';
import { toPersianDigits } from './to-persian-digits.ts';

describe('digits and numbers', () => {
  it('change their script and nothing else', () => {
    expect(toPersianDigits('12:30 و ٤')).toBe('۱۲:۳۰ و ۴');
    expect(toArabicDigits('۴۵۶ 7')).toBe('٤٥٦ ٧');
    expect(toLatinDigits('۱۴۰۵/٠٦ १२ 𝟗')).toBe('1405/06 12 9');
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(toLatinDigits(toPersianDigits(n))).toBe(String(n));
        expect(toLatinDigits(toArabicDigits(n))).toBe(String(n));
      }),
    );
  });

  it('are understood as they are typed', () => {
    for (const [text, value] of [
      ['۱۲٬۳۴۵٫۶', 12345.6],
      ['١٢٣', 123],
      ['12,345.6', 12345.6],
      ['۱۲،۳۴۵', 12345],
      ['12 345', 12345],
      [' −۵ ', -5],
      ['\u200E-۵', -5],
      ['٫۵', 0.5],
      ['۰', 0],
    ] as const) {
      expect(parseNumber(text), text).toBe(value);
    }
  });

  it('are refused rather than guessed', () => {
    for (const text of [
      '',
      ' ',
      '-',
      '.',
      '12,5',
      '1,23,456',
      '1,234 567',
      '۱۲ تن',
      '1e5',
      '5.',
      '1.2.3',
      'Infinity',
    ]) {
      expect(parseNumber(text), text).toBeNull();
    }
  });

  it('are read back as the platform writes them in every language', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('fa-IR', 'ar-u-nu-arab', 'en', 'zh-Hans'), (n, tag) => {
        expect(parseNumber(new Intl.NumberFormat(tag).format(n))).toBe(n === 0 ? 0 : n);
      }),
    );
  });
});

describe('order', () => {
  it('is that of the Persian alphabet, with numbers by value', () => {
    expect(['یاس', 'هلو', 'وام', 'گل', 'كاج', 'پر'].sort(persianCollator().compare)).toEqual([
      'پر',
      'كاج',
      'گل',
      'وام',
      'هلو',
      'یاس',
    ]);
    expect(['بند ۱۰', 'بند ۲'].sort(compareFor('fa'))).toEqual(['بند ۲', 'بند ۱۰']);
    expect(['b10', 'a', 'b2'].sort(compareFor('en'))).toEqual(['a', 'b2', 'b10']);
    expect(persianCollator()).toBe(persianCollator());
  });
});

describe('counting', () => {
  it('takes a half-spaced word for one', () => {
    expect(countWords('او می‌گوید: «کتاب‌ها رسید.»')).toBe(4);
    expect(countWords('در ۱۴۰۵/۵/۱۵ ساعت ۱۰:۳۰، ۱۲٬۳۴۵٫۶ ریال')).toBe(6);
    expect(countWords("it's a well-known fact")).toBe(4);
    expect(countWords('新闻稿 PDF')).toBe(4);
    expect(countWords(' — ، ')).toBe(0);
  });

  it('of characters is what the eye sees', () => {
    expect(countGraphemes('می‌روم')).toBe(5);
    expect(countGraphemes('مُعَلِّم')).toBe(4);
    expect(countGraphemes('👩‍⚕️🇮🇷')).toBe(2);
    expect(countGraphemes('')).toBe(0);
    const segmenter = new Intl.Segmenter('fa', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
  });

  it('is not moved by invisible characters', () => {
    expect(normalizeForCount(' ســـلام \u200F\n\n دنیا\u200C ')).toBe('سلام دنیا');
    const pieces = fc.array(fc.constantFrom('ا', ' ', '\u200C', '\u200F', 'ـ', '\n', 'e', '\u0301', '\u00A0'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          const form = normalizeForCount(text);
          expect(normalizeForCount(form)).toBe(form);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('direction and script', () => {
  it('is decided by the first strong character', () => {
    expect(directionOf('۱۴۰۵ خبر news')).toBe('rtl');
    expect(directionOf('«Ravabet» روابط')).toBe('ltr');
    expect(directionOf('(12) …')).toBe('neutral');
    expect(directionOf('\u2066abc\u2069 خبر')).toBe('rtl');
    expect(directionOf('شלום')).toBe('rtl');
    expect(directionOf('新闻')).toBe('ltr');
  });

  it('finds names that were left in Latin letters', () => {
    expect(hasOnlyLatin('Close (2)')).toBe(true);
    expect(hasOnlyLatin('بستن PDF')).toBe(false);
    expect(hasOnlyLatin('۱۲')).toBe(false);
  });
});

describe('what may be stored', () => {
  it('as a name is one visible line in its own order', () => {
    expect(isCleanName('علی‌رضا کاظمی')).toBe(true);
    for (const bad of ['a\0', 'a\nb', 'a\tb', 'a\u202Eb', 'a\u2066b', 'a\uD800', 'a\u200Fb', 'a\u2028b', '\uFEFFa']) {
      expect(isCleanName(bad), JSON.stringify(bad)).toBe(false);
    }
    expect(isCleanName(stripBidiControls('a\u202Eb\u200F'))).toBe(true);
  });

  it('as a text may have lines, but no NUL, control or half a pair', () => {
    expect(isWellFormedText('سلام\r\n\tدنیا 😀')).toBe(true);
    for (const bad of ['\0', '\u0007', '\u0085', '\uDC00', '\uFFFF']) expect(isWellFormedText(bad)).toBe(false);
  });
});

describe('a slug', () => {
  it('keeps the letters of the title', () => {
    expect(slugFor('افتتاح بخش «قلب‌»؛ سال ۱۴۰۵!')).toBe('افتتاح-بخش-قلب-سال-1405');
    expect(slugFor('كتاب‌هاي مُهِم')).toBe('کتاب-های-مهم');
    expect(slugFor('!!!')).toBe('');
  });

  it('ends at a word, within 80 characters', () => {
    const slug = slugFor('بیمارستان '.repeat(20));
    expect(slug).toBe(Array.from({ length: 8 }, () => 'بیمارستان').join('-'));
    expect(slugFor('ب'.repeat(100))).toHaveLength(80);
  });

  it('is short, stable and without loose hyphens for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugFor(title);
        expect([...slug].length).toBeLessThanOrEqual(80);
        expect(slug).not.toMatch(/^-|-$|--/);
        expect(slugFor(slug)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });
});
