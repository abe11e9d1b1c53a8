import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { stopChild } from '../child-process.ts';
import { repositoryRoot } from '../repository-root.ts';
import { serviceNodeArguments } from '../service-environment.ts';
import { waitUntilReady } from '../wait-until-ready.ts';
import { type BenchDatabase, benchSecret } from './bench-database.ts';
import type { BareTask } from './bare-server.ts';

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface Started {
  port: number;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** The product's API process as `pnpm start` runs it, with background work elsewhere. API_NODE_OPTIONS profiles it. */
export async function startApi(database: BenchDatabase): Promise<Started> {
  const port = await freePort();
  const execArgv = [...serviceNodeArguments, ...(process.env['API_NODE_OPTIONS'] ?? '').split(' ').filter(Boolean)];
  const child = fork(join(repositoryRoot, 'apps/api/src/server.ts'), [], {
    execArgv,
    env: { ...apiEnvironment(database), PORT: String(port), HOST: '127.0.0.1' },
  });
  await waitUntilReady(`http://127.0.0.1:${port}`, 60_000);
  return { port, child, stop: () => stopChild(child, 10_000) };
}

/** What the product's processes are told in the bench. */
export const apiEnvironment = ({ urls, dataDir }: BenchDatabase): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: join(dataDir, 'product'),
  SECRET_KEY: benchSecret,
  WORKER: 'apart',
  LOG_LEVEL: 'error',
  DATABASE_OWNER_URL: urls.owner,
  DATABASE_APP_URL: urls.app,
  DATABASE_IDENTITY_URL: urls.identity,
  DATABASE_JOBS_URL: urls.jobs,
  DATABASE_PUBLIC_URL: urls.public,
});

export async function startBare(ownerUrl: string): Promise<Started & { tell(task: BareTask): void }> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [], {
    env: { ...process.env, BENCH_DATABASE: ownerUrl },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { port, child, tell: (task) => void child.send(task), stop: () => stopChild(child, 3_000) };
}

/** Samples what the process keeps in memory; the answer is the most it had, in MB of 10⁶ bytes. */
export function watchMemory(pid: number | undefined): () => number {
  let most = 0;
  const sample = (): void => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    most = Math.max(most, Number(kilobytes ?? 0) * 1.024e-3);
  };
  const timer = setInterval(sample, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
}
