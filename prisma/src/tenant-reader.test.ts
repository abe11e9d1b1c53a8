import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTenantReader, type Read, type TenantReader } from './tenant-reader.ts';
import { cloneDatabase, startTestServer, type TestDatabase } from './test-database.ts';

const one = '01890000-0000-7000-8000-000000000001';
const two = '01890000-0000-7000-8000-000000000002';
const whose: Read = {
  name: 'whose',
  text: `SELECT current_setting('app.organization_id', true) AS id, $1::int AS n, $2::text[] AS words`,
};

let database: TestDatabase;
let reader: TenantReader;
let stop: () => Promise<void>;

beforeAll(async () => {
  const started = await startTestServer();
  stop = started.stop;
  database = await cloneDatabase(started.server, 'reader');
  reader = openTenantReader(database.urls.app, { max: 1 });
});
afterAll(async () => {
  await reader.close();
  await stop();
});

it('reads for the organisation of this call, the next call for its own, on one connection', async () => {
  for (const [organization, n] of [
    [one, 1],
    [two, 2],
    [one, 3],
  ] as const) {
    const rows = await reader.rows(organization, whose, [n, ['الف', 'ب,"']]);
    expect(rows).toEqual([{ id: organization, n, words: ['الف', 'ب,"'] }]);
  }
});

it('answers several reads in their order, those without rows too', async () => {
  const none: Read = { name: 'none', text: 'SELECT 1 AS x WHERE false' };
  const asked = [whose, none, whose].map((read, n) => ({ read, values: read === none ? [] : [n, null] }));
  for (let again = 0; again < 2; again++) {
    const answers = await reader.all(one, asked);
    expect(answers.map((rows) => rows.map((row) => row['n']))).toEqual([[0], [], [2]]);
  }
});

it('cannot write, and works on after a refusal', async () => {
  const write: Read = { name: 'write', text: `INSERT INTO register_counter VALUES ($1::uuid, 'news', 1405, 1)` };
  await expect(reader.rows(one, write, [one])).rejects.toMatchObject({ code: '25006' });
  expect(await reader.rows(one, whose, [4, []])).toMatchObject([{ n: 4 }]);
});

it('refuses to read for nobody', async () => {
  await expect(reader.rows('', whose, [1, []])).rejects.toThrow('organisation');
});
