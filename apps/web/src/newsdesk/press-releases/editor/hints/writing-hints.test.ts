import { expect, it } from 'vitest';
import type { ReleaseContent } from '../../release-content.ts';
import { hintKey, slipHints } from './writing-hints.ts';

const content: ReleaseContent = {
  note: '',
  kind: 'news',
  overTitle: '',
  title: 'كتاب',
  subTitle: '',
  lead: 'او می رود',
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'درست است.' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'سلام ، دنیا' }] },
    ],
  },
  placeLine: '',
  tags: [],
  topicIds: [],
  pictures: [],
  media: [],
  occurredAt: null,
  place: null,
  events: [],
  boilerplateId: null,
  embargoUntil: null,
};

it('slips are found in title, lead and body, and shown in their words as they are and as they would be', () => {
  expect(slipHints(content, 'fa').map(({ place, before, after }) => [place, before, after])).toEqual([
    [{ field: 'title' }, 'كتاب', 'کتاب'],
    [{ field: 'lead' }, 'می رود', 'می‌رود'],
    [{ field: 'body', block: 1 }, 'سلام ،', 'سلام،'],
  ]);
});

it('other languages have their own letters', () => {
  expect(slipHints(content, 'ar')).toEqual([]);
});

it('what was ignored stays so while one writes before it, and its like elsewhere is another', () => {
  const [, lead] = slipHints(content, 'fa');
  const longer = { ...content, lead: `دیروز بود که ${content.lead}` };
  const moved = slipHints(longer, 'fa').find(({ place }) => place.field === 'lead');
  const far = { ...content, lead: `سخن دراز دیگری؛ ${'الف '.repeat(6)}او می رود` };
  const [, first] = slipHints(far, 'fa');
  expect(moved && lead && hintKey(moved, longer)).not.toBe(undefined);
  expect(first && hintKey(first, far)).toBe(
    hintKey(slipHints({ ...far, lead: `پیش ${far.lead}` }, 'fa')[1] as never, { ...far, lead: `پیش ${far.lead}` }),
  );
  expect(lead && first && hintKey(lead, content)).not.toBe(first && hintKey(first, far));
});
