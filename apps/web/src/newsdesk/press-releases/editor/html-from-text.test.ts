import { expect, it } from 'vitest';
import { htmlFromText } from './html-from-text.ts';

it('a message loses who said it when, and keeps what was said', () => {
  expect(htmlFromText('[12:03, 8/6/2026] مریم احمدی: بازدید وزیر لغو شد')).toBe('<p>بازدید وزیر لغو شد</p>');
  expect(htmlFromText('Sara, [6 Aug 2026 at 10:30:12]:\nمتن خبر')).toBe('<p>متن خبر</p>');
});

it('lines become paragraphs and empty lines vanish', () => {
  expect(htmlFromText('یک\r\n\r\n\r\nدو\nسه')).toBe('<p>یک</p><p>دو</p><p>سه</p>');
});

it('signs of markup stay letters', () => {
  expect(htmlFromText('۲ < ۳ & <b>')).toBe('<p>۲ &lt; ۳ &amp; &lt;b&gt;</p>');
});

it('a sentence with a colon is not taken for a head', () => {
  expect(htmlFromText('وزیر گفت: می‌آییم')).toBe('<p>وزیر گفت: می‌آییم</p>');
});
