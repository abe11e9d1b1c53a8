import { expect, it } from 'vitest';
import { listQueryOf } from './list-query.ts';

it('the days of the address become instants of the organisation, the last day included', () => {
  const query = listQueryOf(new URLSearchParams('from=2026-08-01&until=2026-08-06'), 'Asia/Tehran');
  expect(Date.parse(query.from ?? '')).toBe(Date.parse('2026-07-31T20:30:00Z'));
  expect(Date.parse(query.until ?? '')).toBe(Date.parse('2026-08-06T20:30:00Z'));
});

it('what the API would refuse never leaves the address', () => {
  const query = listQueryOf(new URLSearchParams('state=gone&kind=poem&sort=length&from=yesterday&x=1'), 'Asia/Tehran');
  expect(query).toEqual({});
});

it('a view keeps its filters', () => {
  const query = listQueryOf(new URLSearchParams('waitsForMe=1&q=واکسن&sort=title'), 'Asia/Tehran');
  expect(query).toEqual({ waitsForMe: true, q: 'واکسن', sort: 'title' });
});
