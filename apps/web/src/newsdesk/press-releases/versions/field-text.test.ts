import { diffArrays } from 'diff';
import { expect, it } from 'vitest';
import { type Compared, fieldText, type Wording } from './field-text.ts';

const say: Wording = { topic: (id) => id, boilerplate: (id) => id, date: (instant) => instant };
const saying = (text: string): Compared => ({
  overTitle: '',
  title: '',
  subTitle: '',
  lead: '',
  placeLine: '',
  tags: [],
  pictures: [],
  boilerplate: null,
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'اکنون ' },
          { type: 'fact', attrs: { factId: 'f1', text } },
          { type: 'text', text: ' در اختیار بیماران است.' },
        ],
      },
    ],
  },
});

it('a figure of the library is compared by the words that it said in each version', () => {
  const [before, after] = [fieldText(saying('۶۵۰ تخت'), 'body', say), fieldText(saying('۷۱۰ تخت'), 'body', say)];
  expect([before, after]).toEqual(['اکنون ۶۵۰ تخت در اختیار بیماران است.', 'اکنون ۷۱۰ تخت در اختیار بیماران است.']);
  const changed = diffArrays(before.split(' '), after.split(' ')).filter(({ added, removed }) => added || removed);
  expect(changed.map(({ value }) => value)).toEqual([['۶۵۰'], ['۷۱۰']]);
});
