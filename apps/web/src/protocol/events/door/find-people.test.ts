import type { DoorPerson } from '@ravabet/contracts/protocol/events';
import { expect, test } from 'vitest';
import { findableOf, findPeople } from './find-people.ts';

const list = findableOf(
  [
    ['علي رضايي‌فر', 'دانشگاه تهران'],
    ['محمدرضا صادقی', ''],
    ['Sara Ahmadi', 'WHO'],
    ['王小明', ''],
  ].map(([name = '', affiliation = ''], n): DoorPerson => {
    return { id: String(n), name, affiliation, state: 'registered', code: '', halls: [] };
  }),
);
const names = (typed: string): string[] => findPeople(list, typed).map(({ name }) => name);

test.each([
  ['علی رضایی', 'علي رضايي‌فر'],
  ['ali rezaei', 'علي رضايي‌فر'],
  ['Mohammad Reza Sadeqi', 'محمدرضا صادقی'],
  ['سارا احمدی', 'Sara Ahmadi'],
  ['小明', '王小明'],
  ['تهران', 'علي رضايي‌فر'],
])('%s finds %s at the door without asking anybody', (typed, name) => {
  expect(names(typed)).toContain(name);
});

test('who is written as it was typed comes before who only sounds like it', () => {
  const two = findableOf([
    { id: '1', name: 'حسین کریمی', affiliation: '', state: 'registered', code: '', halls: [] },
    { id: '2', name: 'Hassan Karimi', affiliation: '', state: 'registered', code: '', halls: [] },
  ]);
  expect(findPeople(two, 'Hassan Karimi').map(({ id }) => id)).toEqual(['2', '1']);
});

test('nothing typed and a name of nobody find nobody', () => {
  expect(names('')).toEqual([]);
  expect(names('مریم')).toEqual([]);
});
