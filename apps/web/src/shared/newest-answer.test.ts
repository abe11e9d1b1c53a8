import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { newestAnswer } from './newest-answer.ts';

const record = (version: number, title = '') => ({ id: 'a', version, title });

test('an answer that was overtaken by a change does not show the record as it was', () => {
  const client = new QueryClient({ defaultOptions: { queries: { structuralSharing: newestAnswer } } });
  client.setQueryData(['one'], record(2, 'after'));
  client.setQueryData(['one'], record(1, 'before'));
  expect(client.getQueryData(['one'])).toEqual(record(2, 'after'));
  client.setQueryData(['one'], record(3, 'later'));
  expect(client.getQueryData(['one'])).toEqual(record(3, 'later'));
});

test('a list in which one record is older is older as a whole; one that lost or gained records is not', () => {
  const known = { items: [record(2), { id: 'b', version: 7 }] };
  expect(newestAnswer(known, { items: [record(1), { id: 'b', version: 7 }] })).toBe(known);
  expect(newestAnswer(known, { items: [{ id: 'b', version: 7 }] })).toEqual({ items: [{ id: 'b', version: 7 }] });
  expect(newestAnswer(known, { items: [record(2), { id: 'c', version: 1 }] })).toEqual({
    items: [record(2), { id: 'c', version: 1 }],
  });
});

test('another record, and what has no version, is what was answered last; what is equal stays the same object', () => {
  expect(newestAnswer(record(5), { id: 'z', version: 1 })).toEqual({ id: 'z', version: 1 });
  expect(newestAnswer({ unread: 4 }, { unread: 3 })).toEqual({ unread: 3 });
  expect(newestAnswer(undefined, record(1))).toEqual(record(1));
  const known = record(5, 'x');
  expect(newestAnswer(known, record(5, 'x'))).toBe(known);
});
