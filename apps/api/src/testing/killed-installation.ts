import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databaseUrls } from '@ravabet/db/database-roles';
import { runningPostgresUrl } from '@ravabet/db/embedded-postgres';
import { loadConfig } from '../platform/config.ts';
import { openPlatform } from '../platform/open-platform.ts';
import type { Platform } from '../platform/platform.ts';

export type Victim = 'api' | 'postgres' | 'worker' | 'all';

export interface KilledInstallation {
  readonly address: string;
  readonly dataDir: string;
  /** a platform in this process, for setting up and for looking afterwards */
  withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T>;
  /** kill -9; of `all` not even the launcher remains */
  kill(victim: Victim): void;
  /** the service answers, and every process that belongs to an installation is there */
  untilReady(): Promise<void>;
  /** what the service wrote about a request, by the number that its refusal carries */
  logOf(answer: string): string;
  stop(): Promise<void>;
}

/** How long a loaded machine may take until everything is up again. */
const patience = 90_000;
const processNames = { api: 'src/server.ts', worker: 'src/worker.ts', postgres: 'bin/postgres' } as const;

/** A real installation, as `pnpm start` makes it, with the worker apart. When even its launcher is killed it is started again, as systemd would. */
export async function aKilledInstallation(): Promise<KilledInstallation> {
  const dataDir = mkdtempSync('/tmp/ravabet-kill-');
  chmodSync(dataDir, 0o711); // root's database account has to walk through it
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_POOL: '5',
    DEMO: 'off',
    WEB_BUILD: 'off',
    WORKER: 'apart',
  };
  let launcher: ChildProcess;
  let said = '';
  let stopping = false;
  const launch = (): void => {
    launcher = spawn(process.execPath, [join(import.meta.dirname, '../../../ops/src/start.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [launcher.stdout, launcher.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
    launcher.once('exit', () => stopping || setTimeout(launch, 100));
  };
  launch();

  const pidOf = (name: keyof typeof processNames): number | null =>
    childrenOf(launcher.pid).find((pid) => commandOf(pid).includes(processNames[name])) ?? null;

  const isUp = async (): Promise<boolean> => {
    if (pidOf('api') === null || pidOf('worker') === null || pidOf('postgres') === null) return false;
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    await answer?.body?.cancel();
    return answer?.status === 200;
  };

  return {
    address,
    dataDir,
    async withPlatform(work) {
      const secret = readFileSync(join(dataDir, 'secret'), 'utf8').trim();
      const urls = databaseUrls({ ownerUrl: runningPostgresUrl(dataDir) ?? '', secret });
      const settings = { ...env, LOG_LEVEL: 'silent', SECRET_KEY: secret, DATABASE_OWNER_URL: urls.owner };
      const { platform, close } = await openPlatform(loadConfig(settings));
      try {
        return await work(platform);
      } finally {
        await close();
      }
    },
    kill(victim) {
      const services = victim === 'all' ? (['api', 'worker', 'postgres'] as const) : [victim];
      const pids = services.map(pidOf);
      if (victim === 'all') launcher.kill('SIGKILL');
      for (const pid of pids) if (pid !== null) process.kill(pid, 'SIGKILL');
    },
    async untilReady() {
      for (const deadline = Date.now() + patience; !(await isUp()); await delay(50)) {
        if (Date.now() < deadline) continue;
        const log = join(dataDir, 'logs/api.log');
        const written = existsSync(log) ? readFileSync(log, 'utf8').slice(-3000) : '';
        throw new Error(`the installation did not come back:\n${said.slice(-3000)}\n${written}`);
      }
    },
    logOf(answer) {
      const id = /urn:request:([0-9a-f-]{36})/.exec(answer)?.[1];
      const log = join(dataDir, 'logs/api.log');
      if (id === undefined || !existsSync(log)) return '';
      const lines = readFileSync(log, 'utf8').split('\n');
      return lines.find((line) => line.includes(id) && line.includes('"err"'))?.slice(0, 2500) ?? '';
    },
    async stop() {
      stopping = true;
      if (launcher.exitCode === null && launcher.signalCode === null) {
        const gone = once(launcher, 'exit');
        launcher.kill('SIGTERM');
        await gone;
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
