import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { aMember, anOrganization, type TestMember } from '../testing/builders.ts';
import { buildTestApp, type TestApp } from '../testing/build-test-app.ts';
import { configTable } from './config-table.ts';
import { configSchema } from './config.ts';
import { forgetOldCounts } from './forget-rate-limits.ts';
import { newId } from './new-id.ts';
import { tellFigures } from './tell-figures.ts';

let test: TestApp;
let officer: TestMember;
beforeAll(async () => {
  test = await buildTestApp();
  officer = await aMember(test, await anOrganization(test), 'pr-officer');
});
afterAll(() => test.close());

describe('figures for Prometheus', () => {
  it('are told to this machine with routes as they were declared, pools and jobs', async () => {
    await officer.inject({ method: 'GET', url: `/api/organizations/${officer.organizationId}/press-releases?limit=5` });
    const { status, text } = await officer.inject({ method: 'GET', url: '/metrics' });
    expect(status).toBe(200);
    expect(text).toContain('route="/api/organizations/:organizationId/press-releases"');
    expect(text).toContain('database_pool_connections{pool="app",state="waiting"} 0');
    expect(text).toContain('database_pool_connections{pool="reader",state="open"} ');
    expect(text).toContain('database_pool_connections{pool="publicReader",state="waiting"} 0');
    expect(text).toContain('process_resident_memory_bytes ');
    expect(text).not.toContain(officer.organizationId);
  });

  it('do not exist for who comes through a proxy', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.5' };
    expect((await officer.inject({ method: 'GET', url: '/metrics', headers })).status).toBe(404);
    expect((await test.app.inject({ url: '/metrics', remoteAddress: '203.0.113.5' })).statusCode).toBe(404);
  });

  it('are told to everybody with the token, and to nobody without, when there is one', async () => {
    const guarded = await buildTestApp({ beside: test, settings: { METRICS_TOKEN: 'a token of the tests' } });
    const ask = (headers: Record<string, string>) => guarded.app.inject({ url: '/metrics', headers });
    expect((await ask({})).statusCode).toBe(404);
    expect((await ask({ authorization: 'Bearer wrong' })).statusCode).toBe(404);
    expect((await ask({ authorization: 'Bearer a token of the tests', via: '1.1 proxy' })).statusCode).toBe(200);
    await guarded.close();
  });
});

describe('a worker apart', () => {
  it('tells its own figures to this machine, and nothing else to anybody', async () => {
    const port = await freePort();
    const server = tellFigures(test.app, { ...test.platform.config, WORKER_METRICS_PORT: port });
    await once(server as Server, 'listening');
    const ask = (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
    expect(await (await ask('/metrics')).text()).toContain('database_pool_connections{pool="jobs"');
    expect((await ask('/metrics', { via: '1.1 proxy' })).status).toBe(404);
    expect((await ask('/api/health/live')).status).toBe(404);
    server?.close();
  });
});

describe('counts of tries', () => {
  it('are forgotten a day after the last one, and not before', async () => {
    const { prisma } = test.platform.databases.identity;
    const at = (hours: number) => BigInt(Date.now() - hours * 3_600_000);
    await prisma.rateLimit.createMany({
      data: [23, 25].map((hours) => ({ id: newId(), key: `${hours} h`, count: 1, lastRequest: at(hours) })),
    });
    await forgetOldCounts(test.platform.databases);
    const keys = (await prisma.rateLimit.findMany({ where: { key: { endsWith: ' h' } } })).map(({ key }) => key);
    expect(keys).toEqual(['23 h']);
  });
});

describe('the log', () => {
  it('has one line per answer that names the route and not who asked for what', async () => {
    const lines: Record<string, unknown>[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
        done();
      },
    });
    const app = await buildApp({ ...test.platform, log: pino({ level: 'info' }, sink) });
    const url = `/api/organizations/${officer.organizationId}/press-releases?q=canary-word`;
    const answer = await app.inject({ url, headers: { cookie: officer.cookie } });
    await app.inject({ url: '/api/not/there?q=canary-word' });
    await app.close();
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      reqId: answer.headers['x-request-id'],
      method: 'GET',
      route: '/api/organizations/:organizationId/press-releases',
      status: answer.statusCode,
    });
    expect(lines[1]).toMatchObject({ route: 'none', status: 404 });
    expect(JSON.stringify(lines)).not.toMatch(/canary-word|session_token|مریم/);
    expect(JSON.stringify(lines)).not.toContain(officer.personId);
  });
});

describe('the table of settings', () => {
  it('has a row with a meaning for every setting', () => {
    const rows = configTable().split('\n').slice(2);
    expect(rows).toHaveLength(Object.keys(configSchema.properties).length);
    for (const row of rows) expect(row).toMatch(/^\| `[A-Z0-9_]+` \| \S.* \| .*\| \S.* \|$/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
