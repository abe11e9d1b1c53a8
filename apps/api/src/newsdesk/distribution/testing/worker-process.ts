import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Platform } from '../../../platform/platform.ts';

export interface WorkerProcess {
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A worker in a process of its own on the database of a test, so that it can be killed as a machine kills. */
export function startWorker({ platform }: { platform: Platform }, settings: Record<string, string>): WorkerProcess {
  const { config } = platform;
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'error',
    DATABASE_POOL: '5',
    PUBLIC_URL: config.PUBLIC_URL,
    SECRET_KEY: config.SECRET_KEY,
    DATA_DIR: config.DATA_DIR,
    DATABASE_OWNER_URL: config.DATABASE_OWNER_URL,
    DATABASE_APP_URL: config.DATABASE_APP_URL,
    DATABASE_IDENTITY_URL: config.DATABASE_IDENTITY_URL,
    DATABASE_JOBS_URL: config.DATABASE_JOBS_URL,
    DATABASE_PUBLIC_URL: config.DATABASE_PUBLIC_URL,
    ...settings,
  };
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, '../../../worker.ts')], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
