import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databaseUrls, ensureRoles } from '@ravabet/db/database-roles';
import { startEmbeddedPostgres } from '@ravabet/db/embedded-postgres';
import { migrate } from '@ravabet/db/migrate';
import { loadConfig } from '../platform/config.ts';
import { openPlatform } from '../platform/open-platform.ts';
import type { Platform } from '../platform/platform.ts';

export type Victim = 'api' | 'postgres' | 'both';

export interface KilledInstallation {
  readonly address: string;
  /** a platform in this process, for setting up and for looking afterwards */
  withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T>;
  kill(victim: Victim): void;
  untilReady(): Promise<void>;
  /** what the API wrote to its standard error */
  said(): string;
  stop(): Promise<void>;
}

const secret = 'a secret of the tests, never of an installation';

/** PostgreSQL with durable settings and the API as a process of its own; both come back by themselves when they are killed. */
export async function aKilledInstallation(): Promise<KilledInstallation> {
  const dataDir = mkdtempSync('/tmp/ravabet-kill-');
  chmodSync(dataDir, 0o711); // root's database account has to walk through it
  const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
  await ensureRoles(postgres.ownerUrl, secret);
  await migrate(postgres.ownerUrl);
  const urls = databaseUrls({ ownerUrl: postgres.ownerUrl, secret });
  const port = await freePort();
  const files = join(dataDir, 'product');
  mkdirSync(files);
  const env = {
    PATH: process.env['PATH'],
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: files,
    SECRET_KEY: secret,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_APP_URL: urls.app,
    DATABASE_IDENTITY_URL: urls.identity,
    DATABASE_JOBS_URL: urls.jobs,
    DATABASE_PUBLIC_URL: urls.public,
  };
  const address = `http://127.0.0.1:${port}`;
  let api: ChildProcess;
  let stopping = false;
  let said = '';
  const run = (): void => {
    api = spawn(process.execPath, [join(import.meta.dirname, '../server.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [api.stdout, api.stderr]) stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
    api.once('exit', () => stopping || setTimeout(run, 50));
  };
  run();
  return {
    address,
    said: () => said,
    async withPlatform(work) {
      const { platform, close } = await openPlatform(loadConfig({ ...env, LOG_LEVEL: 'silent' }));
      try {
        return await work(platform);
      } finally {
        await close();
      }
    },
    kill(victim) {
      if (victim !== 'postgres') api.kill('SIGKILL');
      if (victim !== 'api') process.kill(postgres.pid(), 'SIGKILL');
    },
    async untilReady() {
      for (let tries = 0; tries < 600; tries++) {
        const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
          () => null,
        );
        if (answer?.status === 200) return;
        await delay(50);
      }
      throw new Error(`the API did not come back: ${said.slice(-2000)}`);
    },
    async stop() {
      stopping = true;
      const gone = once(api, 'exit');
      if (api.exitCode === null && api.signalCode === null && api.kill('SIGTERM')) await gone;
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
