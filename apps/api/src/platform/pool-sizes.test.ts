import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../testing/build-test-app.ts';
import { connectionsOf, poolSizes } from './pool-sizes.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp({ settings: { DATABASE_POOL: '7' } });
});
afterAll(() => test.close());

it('a process asks for as many connections as the sizes say, and the guide tells', () => {
  const { app, identity, jobs } = test.platform.databases;
  const sizes = poolSizes(7);
  expect([app, identity, jobs].map(({ pool }) => pool.options.max)).toEqual([sizes.app, sizes.identity, sizes.jobs]);
  expect(connectionsOf(20)).toBe(3 * 20 + 11);
  expect(connectionsOf(8)).toBe(3 * 8 + 11);
  expect(connectionsOf(6)).toBe(31);
});
