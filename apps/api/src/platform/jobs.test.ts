import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice } from '../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../testing/build-test-app.ts';
import { prepareFileJob } from '../office/files/prepare-file.ts';
import { newId } from './new-id.ts';

let t: TestApp;
let organizationId: string;
beforeAll(async () => {
  t = await buildTestApp();
  organizationId = (await anOffice(t)).organization.id;
});
afterAll(() => t.close());

const inOrganization = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, organizationId, work);
const kind = prepareFileJob;
const many = (words: readonly (string | undefined)[]) =>
  words.map((once) => ({ data: { organizationId, fileId: newId() }, ...(once && { once }) }));
const waiting = async (): Promise<number> => {
  const [row] = await t.platform.databases.jobs.prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE name = ${kind.name} AND data->>'organizationId' = ${organizationId}`;
  return row?.n ?? 0;
};

test('many jobs are one statement, of which each with the same words is there once, also in another call', async () => {
  const { jobs } = t.platform;
  const before = await waiting();
  const key = newId();
  const statements: string[] = [];
  await inOrganization(async (tx) => {
    const counting = new Proxy(tx, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function' || !String(name).startsWith('$')) return found;
        return (...given: unknown[]) => {
          statements.push(String(name));
          return Reflect.apply(found as (...all: unknown[]) => unknown, target, given);
        };
      },
    });
    await jobs.enqueueMany(counting, kind, many([...Array<undefined>(500), `a ${key}`, `b ${key}`, `a ${key}`]));
  });
  expect(statements).toHaveLength(1);
  expect(await waiting()).toBe(before + 502);
  await inOrganization((tx) => jobs.enqueueMany(tx, kind, many([`a ${key}`, `c ${key}`])));
  expect(await waiting()).toBe(before + 503);
  await inOrganization((tx) => jobs.enqueueMany(tx, kind, []));
  expect(await waiting()).toBe(before + 503);
});

test('many jobs exist when the transaction commits, or never', async () => {
  const before = await waiting();
  const failing = inOrganization(async (tx) => {
    await t.platform.jobs.enqueueMany(tx, kind, many([undefined, undefined]));
    throw new Error('the event was not saved');
  });
  await expect(failing).rejects.toThrow('the event was not saved');
  expect(await waiting()).toBe(before);
});

test('two at once with the same words leave one', async () => {
  const before = await waiting();
  const once = newId();
  const one = () => inOrganization((tx) => t.platform.jobs.enqueueMany(tx, kind, many([once])));
  await Promise.all([one(), one(), one(), one()]);
  expect(await waiting()).toBe(before + 1);
});

test('a later hour holds for all of them', async () => {
  const startAfter = new Date('2099-01-01T00:00:00Z');
  const once = newId();
  await inOrganization((tx) => t.platform.jobs.enqueueMany(tx, kind, many([once]), { startAfter }));
  const rows = await t.platform.databases.jobs.prisma.$queryRaw<{ at: Date }[]>`
    SELECT start_after AS at FROM pgboss.job WHERE name = ${kind.name} AND start_after > '2098-01-01'`;
  expect(rows).toEqual([{ at: startAfter }]);
});
