import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineJob } from './platform/jobs.ts';
import { buildTestApp, type TestApp } from './testing/build-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp({ settings: { WORKER: 'apart' } });
});
afterAll(() => test.close());

async function startWorker(): Promise<{ child: ChildProcess; ended: Promise<number | null>; errors: Promise<string> }> {
  const { urls } = test.database;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
    env: {
      PATH: process.env['PATH'],
      LOG_LEVEL: 'info',
      DATA_DIR: test.dataDir,
      SECRET_KEY: test.platform.config.SECRET_KEY,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_APP_URL: urls.app,
      DATABASE_IDENTITY_URL: urls.identity,
      DATABASE_JOBS_URL: urls.jobs,
      DATABASE_PUBLIC_URL: urls.public,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const errors = text(child.stderr as NodeJS.ReadableStream as never);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('"working"') && resolve());
    void ended.then(async (code) => reject(new Error(`the worker ended with ${code}: ${await errors}`)));
  });
  return { child, ended, errors };
}

describe('a worker in a process of its own', () => {
  it('does the work that the API put down, and ends in order when it is asked to', async () => {
    const { child, ended } = await startWorker();
    const kind = defineJob<{ key: string }>('files.prepare');
    const { prisma } = test.platform.databases.jobs;
    const [queue] = await prisma.$queryRaw<
      { name: string }[]
    >`SELECT name FROM pgboss.queue WHERE name <> 'dead-letters' LIMIT 1`;
    await prisma.$transaction((tx) =>
      test.platform.jobs.enqueue(tx, { ...kind, name: queue?.name ?? '' }, { key: 'x' }),
    );
    await expect
      .poll(() => prisma.$queryRaw`SELECT 1 FROM pgboss.job WHERE name = ${queue?.name} AND started_on IS NOT NULL`, {
        timeout: 10_000,
      })
      .toHaveLength(1);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('ends with its launcher', async () => {
    const { child, ended } = await startWorker();
    child.disconnect();
    expect(await ended).toBe(0);
  });
});
