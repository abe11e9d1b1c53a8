import { expect, test } from 'vitest';
import { ownAddresses, parseOwnAddresses } from './own-addresses.ts';

const setting = 'shafa=https://news.shafa.ir, razi=http://razi.localhost:4757/';

test('the setting is pairs of slug and address, each once, and HTTPS but for the machine itself', () => {
  expect(parseOwnAddresses('')).toEqual(new Map());
  expect(parseOwnAddresses(setting)?.get('razi')).toBe('http://razi.localhost:4757');
  for (const wrong of [
    'shafa',
    'shafa=news.shafa.ir',
    'shafa=http://news.shafa.ir',
    'shafa=https://news.shafa.ir/fa',
    'shafa=https://a.ir shafa=https://b.ir',
    'shafa=https://a.ir razi=https://a.ir',
  ]) {
    expect(parseOwnAddresses(wrong), wrong).toBeNull();
  }
});

test('an address at an own host means the newsroom there, and nothing else stands at that host', () => {
  const { inner } = ownAddresses(setting);
  expect(inner('news.shafa.ir', '/')).toBe('/n/shafa');
  expect(inner('news.shafa.ir', '/?utm=x')).toBe('/n/shafa?utm=x');
  expect(inner('NEWS.shafa.ir', '/fa/archive/1405/03')).toBe('/n/shafa/fa/archive/1405/03');
  expect(inner('news.shafa.ir', '/api/session')).toBe('/n/shafa/api/session');
  expect(inner('news.shafa.ir', '/n/razi/fa')).toBe('/n/shafa/n/razi/fa');
  expect(inner('news.shafa.ir', '/n/_/newsroom-1.css')).toBe('/n/_/newsroom-1.css');
  expect(inner('pr.shafa.ir', '/n/shafa/fa')).toBe('/n/shafa/fa');
  expect(inner(undefined, '/api/session')).toBe('/api/session');
});

test('who asks by the common host is sent on to the same page at the own one', () => {
  const { elsewhere } = ownAddresses(setting);
  expect(elsewhere('pr.shafa.ir', '/n/shafa/fa/x?older=1')).toBe('https://news.shafa.ir/fa/x?older=1');
  expect(elsewhere('pr.shafa.ir', '/n/shafa')).toBe('https://news.shafa.ir/');
  expect(elsewhere('news.shafa.ir', '/n/shafa/fa')).toBeNull();
  expect(elsewhere('pr.shafa.ir', '/n/other/fa')).toBeNull();
  expect(elsewhere('pr.shafa.ir', '/n/_/newsroom-1.css')).toBeNull();
});
