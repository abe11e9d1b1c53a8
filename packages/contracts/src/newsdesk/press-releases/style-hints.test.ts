import { describe, expect, it } from 'vitest';
import { bodyBlocks } from './body-blocks.ts';
import { styleHints, type StyleHint } from './style-hints.ts';
import { unverifiedFigures } from './unverified-figures.ts';
import type { StyleRule } from './style-rule.schema.ts';

const text = (words: string, marks: object[] = []) => ({ type: 'text', text: words, ...(marks.length && { marks }) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc' as const, content });
const whole = {
  kind: 'news' as const,
  overTitle: '',
  title: 'بخش تازه گشایش یافت',
  subTitle: '',
  lead: 'چکیده',
  body: doc(paragraph(text('متن خبر'))),
  placeLine: 'تهران',
  pictures: [],
  media: [],
};
const rule = (phrase: string, more: Partial<StyleRule> = {}): StyleRule => ({
  id: '01890000-0000-7000-8000-000000000000',
  language: 'fa',
  phrase,
  weight: 'discouraged',
  suggestion: '',
  reason: '',
  version: 1,
  ...more,
});
const kinds = (hints: StyleHint[]) => hints.map(({ kind }) => kind);

describe('the house style', () => {
  it('has nothing to say of a good release, nor of one that was only begun', () => {
    expect(styleHints(whole, [rule('لازم به ذکر است')])).toEqual([]);
    expect(styleHints({ ...whole, lead: '', placeLine: '', body: doc() }, [])).toEqual([]);
  });

  it('finds its words in any spelling, in titles, lead and body, and says what to write', () => {
    const rules = [rule('می‌باشد', { suggestion: 'است' }), rule('فی الواقع', { weight: 'forbidden', reason: 'عربی' })];
    const body = doc(paragraph(text('فی‌الواقع این بخش کامل می باشد.')));
    const hints = styleHints({ ...whole, title: 'این بزرگ‌ترین مي‌باشد', body }, rules);
    expect(hints).toEqual([
      {
        kind: 'discouraged-word',
        place: { field: 'title' },
        range: { start: 14, end: 21, found: 'مي‌باشد', suggestion: 'است' },
        reason: '',
      },
      {
        kind: 'forbidden-word',
        place: { field: 'body', block: 0 },
        range: { start: 0, end: 9, found: 'فی‌الواقع', suggestion: '' },
        reason: 'عربی',
      },
      {
        kind: 'discouraged-word',
        place: { field: 'body', block: 0 },
        range: { start: 23, end: 30, found: 'می باشد', suggestion: 'است' },
        reason: '',
      },
    ]);
  });

  it('misses a lead, a place line, an alternative text, the words of a film and a speaker', () => {
    const quote = { type: 'quote', attrs: { speaker: ' ', position: 'رئیس' }, content: [paragraph(text('سپاس'))] };
    const picture = { fileId: 'f', caption: 'در', alternativeText: ' ', credit: '' };
    const medium = { fileId: 'f', posterFileId: null, caption: '', credit: '', transcript: '' };
    const hints = styleHints(
      {
        ...whole,
        lead: ' ',
        placeLine: '',
        body: doc(paragraph(text('الف')), quote),
        pictures: [picture],
        media: [medium],
      },
      [],
    );
    expect(kinds(hints)).toEqual([
      'missing-lead',
      'quote-without-speaker',
      'missing-place-line',
      'missing-alternative-text',
      'missing-transcript',
    ]);
    expect(hints[1]?.place).toEqual({ field: 'body', block: 1 });
    expect(kinds(styleHints({ ...whole, kind: 'notice', placeLine: '' }, []))).toEqual([]);
  });

  it('counts a title as readers see it, without invisible characters', () => {
    expect(kinds(styleHints({ ...whole, title: 'م'.repeat(90) + '\u200F\u0640\u0640' }, []))).toEqual([]);
    expect(styleHints({ ...whole, title: 'م'.repeat(91) }, [])).toMatchObject([{ kind: 'title-too-long', length: 91 }]);
  });
});

describe('figures that nobody vouches for', () => {
  const figuresIn = (words: string): string[] =>
    unverifiedFigures({ text: words, links: [], quote: null }).map(([start, end]) => words.slice(start, end));

  it('are numbers that measure, in any digits', () => {
    expect(figuresIn('۳۲۰ تخت، 12.5 درصد، ١٢٬٣٤٥ نفر و ۴۵٪')).toEqual(['۳۲۰', '12.5', '١٢٬٣٤٥', '۴۵٪']);
  });

  it('are no dates, times, years, telephone numbers, points and names', () => {
    for (const words of [
      'در سال ۱۴۰۵ و 2026',
      'ساعت ۱۰:۳۰ روز ۱۴۰۵/۵/۱۵',
      'تلفن ۰۲۱-۸۸۷۷۶۶۵۵ و 09121234567',
      '۱ نخست',
      'COVID-19 و F16 و H1N1',
      'هیچ',
    ])
      expect(figuresIn(words), words).toEqual([]);
  });

  it('are not the facts that a release cites, nor what stands in a link', () => {
    const fact = { type: 'fact', attrs: { factId: 'x', text: '۳۲۰ تخت' } };
    const link = text('صفحهٔ ۱۲۰', [{ type: 'link', attrs: { href: 'https://example.ir' } }]);
    const { blocks } = bodyBlocks(doc(paragraph(text('با '), fact, text(' و ۵۰ پزشک '), link)));
    expect(blocks.map((block) => unverifiedFigures(block))).toEqual([[[7, 9]]]);
  });
});

it('blocks are counted as the editor counts them: in tables, lists and quotes too, a thing that is no text is one unit', () => {
  const cell = { type: 'tableCell', content: [paragraph(text('خانه'))] };
  const body = doc(
    { type: 'heading', attrs: { level: 2 }, content: [text('سر')] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
    { type: 'quote', attrs: { speaker: 'علی' }, content: [paragraph(text('الف'), { type: 'hardBreak' }, text('ب'))] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(), paragraph(text('پ'))] }] },
  );
  const { blocks, quotes } = bodyBlocks(body);
  expect(blocks.map((block) => block.text)).toEqual(['سر', 'خانه', 'خانه', 'الف\uFFFCب', '', 'پ']);
  expect(blocks.map(({ quote }) => quote)).toEqual([null, null, null, 0, null, null]);
  expect(quotes).toEqual([{ speaker: 'علی', block: 3 }]);
});
