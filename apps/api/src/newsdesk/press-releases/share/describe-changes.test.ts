import { describe, expect, test } from 'vitest';
import { describeChanges } from './describe-changes.ts';

const persian = { language: 'fa', timeZone: 'Asia/Tehran' };
const body = (...texts: string[]) => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

describe('what a correction changed', () => {
  test('of a figure of the library are the words that it said', () => {
    const saying = (text: string) => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'اکنون ' },
            { type: 'fact', attrs: { factId: 'a', text } },
          ],
        },
      ],
    });
    const [change] = describeChanges({ body: saying('۶۵۰ تخت') }, { body: saying('۷۱۰ تخت') }, persian);
    expect(change?.parts.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: '۶۵۰' },
      { op: 'added', text: '۷۱۰' },
    ]);
  });
  test('is told word by word, in the order in which a reader meets the fields', () => {
    const before = { body: body('بخش با دوازده تخت آغاز به کار کرد.'), title: 'گشایش بخش قلب' };
    const after = { body: body('بخش با ده تخت آغاز به کار کرد.'), title: 'گشایش بخش مغز' };
    const changes = describeChanges(before, after, persian);
    expect(changes.map(({ field }) => field)).toEqual(['title', 'body']);
    expect(changes[1]?.parts.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: 'دوازده' },
      { op: 'added', text: 'ده' },
    ]);
  });

  test('a word with a half-space is one word, and Chinese is cut into words without spaces', () => {
    const changed = describeChanges({ lead: 'خبرهای تازه' }, { lead: 'خبرها تازه' }, persian);
    expect(changed[0]?.parts[0]).toEqual({ op: 'removed', text: 'خبرهای' });
    const chinese = describeChanges(
      { lead: '医院开设十二张床位' },
      { lead: '医院开设十张床位' },
      { language: 'zh', timeZone: 'Asia/Tehran' },
    );
    expect(chinese[0]?.parts.map(({ text }) => text).join('')).toContain('医院开设');
  });

  test('long text that did not change is left out but for the words beside the change', () => {
    const long = 'متنی که هیچ تغییری در آن نیست و بسیار بلند است. '.repeat(40);
    const [change] = describeChanges(
      { body: body(long, 'ده تخت', long) },
      { body: body(long, 'نه تخت', long) },
      persian,
    );
    expect(change?.parts.map(({ op }) => op)).toEqual(['gap', 'same', 'removed', 'added', 'same', 'gap']);
    expect(JSON.stringify(change).length).toBeLessThan(700);
  });

  test('where a link leads is a word too, and a text whose form alone changed is named without words', () => {
    const linked = (href: string) => ({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'اینجا', marks: [{ type: 'link', attrs: { href } }] }] },
      ],
    });
    const [link] = describeChanges({ body: linked('https://a.ir') }, { body: linked('https://b.ir') }, persian);
    expect(JSON.stringify(link)).toContain('b.ir');
    const bold = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'متن', marks: [{ type: 'bold' }] }] }],
    };
    expect(describeChanges({ body: body('متن') }, { body: bold }, persian)).toEqual([{ field: 'body', parts: [] }]);
  });

  test('equal texts have no change, whatever the order of their keys', () => {
    expect(describeChanges({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, persian)).toEqual([]);
  });

  test('a picture is told by what it shows, never by its id', () => {
    const picture = {
      fileId: '01890000-0000-7000-8000-0000000000aa',
      caption: 'سردر',
      alternativeText: 'سردر بیمارستان',
      credit: '',
    };
    const [change] = describeChanges({ pictures: [picture] }, { pictures: [] }, persian);
    expect(change?.parts).toEqual([{ op: 'removed', text: 'سردر\nسردر بیمارستان' }]);
  });

  test('who is quoted is told, times are said as people say them, and what never was there is not missed', () => {
    const quote = (speaker: string) => ({ type: 'doc', content: [{ type: 'quote', attrs: { speaker }, content: [] }] });
    const [said] = describeChanges({ body: quote('دکتر امینی') }, { body: quote('دکتر امیری') }, persian);
    expect(said?.parts.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: 'امینی' },
      { op: 'added', text: 'امیری' },
    ]);
    const [moved] = describeChanges({ occurredAt: null }, { occurredAt: '2026-11-20T06:00:00.000Z' }, persian);
    expect(moved?.parts[0]?.text).toMatch(/۱۴۰۵/);
    expect(describeChanges({}, { media: [], place: null, note: '' }, persian)).toEqual([]);
  });
});
