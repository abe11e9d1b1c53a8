import { expect, it } from 'vitest';
import { isSame, type ReleaseContent } from '../release-content.ts';
import { combine } from './combine.ts';

const base: ReleaseContent = {
  kind: 'news',
  overTitle: '',
  title: 'عنوان',
  subTitle: '',
  lead: 'پیش',
  body: { type: 'doc' },
  placeLine: '',
  tags: ['سلامت'],
  topicIds: [],
  pictures: [],
  media: [],
  occurredAt: null,
  place: null,
  events: [],
  boilerplateId: null,
  embargoUntil: null,
  note: '',
};
const changed = (field: keyof ReleaseContent, before: ReleaseContent, after: ReleaseContent): boolean =>
  !isSame(before[field], after[field]);
const mine = { ...base, lead: 'پیش از من', tags: ['سلامت', 'واکسن'] };
const theirs = { ...base, lead: 'پیش از همکار', subTitle: 'زیرعنوان', tags: ['سلامت', 'کودک'] };

it('what only one of the two changed is kept from that one', () => {
  expect(combine({ base, mine, theirs }, changed, { lead: 'theirs', tags: 'mine' }, {})).toMatchObject({
    subTitle: 'زیرعنوان',
    lead: 'پیش از همکار',
    tags: ['سلامت', 'واکسن'],
  });
});

it('both lists of tags become one without doubles', () => {
  expect(combine({ base, mine, theirs }, changed, { tags: 'both', lead: 'mine' }, {}).tags).toEqual([
    'سلامت',
    'واکسن',
    'کودک',
  ]);
});

it('a sentence put together by hand is taken as it was written', () => {
  expect(combine({ base, mine, theirs }, changed, { lead: 'both' }, { lead: 'از هر دو' }).lead).toBe('از هر دو');
});

it('a figure of the library stays one in whichever text is taken, and in both when both are', () => {
  const saying = (text: string, before: string): ReleaseContent['body'] => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: before },
          { type: 'fact', attrs: { factId: 'f1', text } },
        ],
      },
    ],
  });
  const before = { ...base, body: saying('۱۲۳ تخت', 'اکنون ') };
  const one = { ...before, body: saying('۱۲۳ تخت', 'امروز ') };
  const other = { ...before, body: saying('۱۴۵ تخت', 'اکنون ') };
  const texts = { base: before, mine: one, theirs: other };
  expect(combine(texts, changed, { body: 'mine' }, {}).body).toEqual(one.body);
  expect(combine(texts, changed, { body: 'theirs' }, {}).body).toEqual(other.body);
  const both = combine(texts, changed, { body: 'both' }, {}).body;
  expect(both.content).toEqual([
    ...(one.body.content ?? []),
    { type: 'horizontalRule' },
    ...(other.body.content ?? []),
  ]);
});

it('films and events of both stand there once each, topics too', () => {
  const film = (fileId: string) => ({ fileId, posterFileId: null, caption: '', credit: '', transcript: '' });
  const event = (title: string) => ({ title, at: null, address: '', url: null });
  const one = { ...base, media: [film('a'), film('b')], events: [event('الف')], topicIds: ['t'] };
  const other = { ...base, media: [film('b'), film('c')], events: [event('الف'), event('ب')], topicIds: ['u', 't'] };
  const choices = { media: 'both', events: 'both', topicIds: 'both' } as const;
  expect(combine({ base, mine: one, theirs: other }, changed, choices, {})).toMatchObject({
    media: [film('a'), film('b'), film('c')],
    events: [event('الف'), event('ب')],
    topicIds: ['t', 'u'],
  });
});
