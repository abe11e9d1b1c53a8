import { expect, it } from 'vitest';
import { textLengths } from './text-lengths.ts';

const body = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

it('invisible characters, tatweel and doubled spaces do not make a text longer, and a half-space parts no word', () => {
  const plain = textLengths({ title: 'سلام دنیا', lead: 'می‌رود', body: body('کتاب‌ها رسید') }, 'fa');
  const padded = textLengths(
    { title: 'ســلام   \u200Fدنیا ', lead: 'می‌\u200Cرود', body: body('کتاب‌ها\u00A0\u200B رسید') },
    'fa',
  );
  expect(padded).toEqual(plain);
  expect(plain).toEqual({
    title: { words: 2, characters: 9 },
    lead: { words: 1, characters: 5 },
    body: { words: 2, characters: 11 },
    total: { words: 5, characters: 25 },
    minutes: 1,
  });
});

it('nothing takes no time to read', () => {
  expect(textLengths({ title: '', lead: ' ', body: { type: 'doc' } }, 'fa')).toMatchObject({
    total: { words: 0, characters: 0 },
    minutes: 0,
  });
});
