import { expect, it } from 'vitest';
import { phraseRanges } from './phrase-ranges.ts';
import { readingMinutes } from './reading-minutes.ts';

const found = (text: string, phrase: string): string[] =>
  phraseRanges(text, phrase).map(([start, end]) => text.slice(start, end));

it('a phrase is found in any spelling, as whole words', () => {
  expect(found('لازم به ذكر است؛ لازم‌ به ذکر است', 'لازم به ذکر است')).toEqual(['لازم به ذكر است', 'لازم‌ به ذکر است']);
  expect(found('او مي‌باشد و می باشد', 'می‌باشد')).toEqual(['مي‌باشد', 'می باشد']);
  expect(found('COVID-19 and covid', 'Covid')).toEqual(['COVID', 'covid']);
});

it('a part of a word is another word', () => {
  expect(found('می‌باشد و باشند', 'باشد')).toEqual([]);
  expect(found('کتاب‌ها و کتابخانه', 'کتاب')).toEqual([]);
});

it('words of a phrase do not reach over a mark or a line', () => {
  expect(found('در پایان، خاطرنشان کرد', 'پایان خاطرنشان')).toEqual([]);
  expect(found('در پایان\nخاطرنشان', 'پایان خاطرنشان')).toEqual([]);
  expect(found('هر متنی', '…')).toEqual([]);
});

it('what can be read at all takes a minute', () => {
  expect([0, 1, 520, 5000].map((words) => readingMinutes(words, 'fa'))).toEqual([0, 1, 3, 25]);
});
