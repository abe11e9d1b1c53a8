import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { initializeCluster, postgresEnvironment } from './initialize-cluster.ts';
import { acquireInstanceLock, lockHolder } from './instance-lock.ts';
import { locateBinaries } from './locate-binaries.ts';
import { embeddedOwnerUrl, postgresFolder, preparePostgresFolder } from './postgres-folder.ts';
import { readPostmasterFile, stopOrphan } from './postgres-orphan.ts';
import { postgresSettings } from './postgres-settings.ts';
import { openRotatingLog } from './rotating-log.ts';

export interface EmbeddedPostgresOptions {
  /** The product's data folder; the database lives in its `postgres` folder. */
  dataDir: string;
  port?: number;
  /** false is for tests only: a power cut may then lose everything. */
  durable: boolean;
  /** Beyond those of postgres-settings.ts, for this start only. */
  settings?: Record<string, string>;
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  ownerUrl: string;
  port: number;
  /** Process number of the running postmaster (changes when the supervisor restarts it). */
  pid(): number;
  /** Called each time PostgreSQL died without being asked to; the supervisor is restarting it already. */
  onCrash(listener: () => void): void;
  stop(): Promise<void>;
}

/** What PostgreSQL says when the remains of a killed predecessor are not gone yet. */
const passing = /pre-existing shared memory|is still in use|lock file "postmaster.pid" already exists/;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** The address of the database that a running instance serves on this data folder, or null when none runs. */
export function runningPostgresUrl(dataDir: string): string | null {
  const folder = postgresFolder(dataDir);
  const postmaster = readPostmasterFile(folder.cluster);
  if (postmaster === null || !postmaster.ready || lockHolder(folder.lock) === null) return null;
  return embeddedOwnerUrl(folder, postmaster.port);
}

/** Starts, supervises and stops the PostgreSQL that came from the registry. As root it runs as `nobody`. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const { folder, account } = preparePostgresFolder(options.dataDir);
  const lock = await acquireInstanceLock(folder.lock);
  const listeners: (() => void)[] = [];
  const logFile = openRotatingLog(folder.log);
  let child: ChildProcess | undefined;
  let stopping = false;

  try {
    const binaries = await locateBinaries(account.uid !== undefined);
    if (existsSync(folder.cluster)) await stopOrphan(folder.cluster, log);
    await initializeCluster(folder, account, binaries, options.durable);
    const port = options.port ?? (await freePort());

    /** One try; resolves when connections are accepted, else rejects with what the log says. */
    const launch = async (): Promise<ChildProcess> => {
      const logStart = statSync(folder.log).size;
      const started = spawn(
        binaries.postgres,
        ['-D', folder.cluster, ...postgresSettings({ ...options, port, walArchive: folder.walArchive })],
        {
          ...account,
          env: postgresEnvironment(binaries),
          cwd: '/',
          // Its own process group: Ctrl-C in the terminal must reach it only through us, after the API has finished.
          detached: true,
          stdio: ['ignore', logFile.descriptor, logFile.descriptor],
        },
      );
      child = started;
      let failure: Error | undefined;
      started.once('error', (error) => (failure = error));
      while (failure === undefined && started.exitCode === null && started.signalCode === null) {
        const postmaster = readPostmasterFile(folder.cluster);
        if (postmaster?.pid === started.pid && postmaster?.ready) return started;
        await delay(25);
      }
      throw failure ?? new Error(`PostgreSQL did not start:\n${readFileSync(folder.log, 'utf8').slice(logStart)}`);
    };

    const launchPatiently = async (): Promise<ChildProcess> => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await launch();
        } catch (error) {
          if (attempt >= 12 || !passing.test((error as Error).message)) throw error;
          await delay(250);
        }
      }
    };

    const supervise = (running: ChildProcess): void => {
      const died = async (): Promise<void> => {
        if (stopping) return;
        log('PostgreSQL ended unexpectedly; starting it again');
        for (const listener of listeners) listener();
        for (let pause = 100; !stopping; pause = Math.min(pause * 2, 5_000)) {
          try {
            supervise(await launchPatiently());
            return;
          } catch (error) {
            log(`PostgreSQL could not be started again: ${(error as Error).message.trim().slice(-500)}`);
            await delay(pause);
          }
        }
      };
      if (running.exitCode !== null || running.signalCode !== null) void died();
      else running.once('exit', () => void died());
    };

    supervise(await launchPatiently());
    await createDatabase(embeddedOwnerUrl(folder, port, 'postgres'));

    return {
      ownerUrl: embeddedOwnerUrl(folder, port),
      port,
      pid: () => child?.pid ?? 0,
      onCrash: (listener) => void listeners.push(listener),
      async stop() {
        stopping = true;
        if (child !== undefined) await stopProcess(child);
        logFile.close();
        lock.release();
      },
    };
  } catch (error) {
    stopping = true;
    if (child !== undefined) await stopProcess(child);
    logFile.close();
    lock.release();
    throw error;
  }
}

/** SIGINT is PostgreSQL's fast shutdown: connections are ended, everything is written. */
async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await gone;
  clearTimeout(impatient);
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'ravabet'");
    if (rowCount === 0) await client.query('CREATE DATABASE ravabet');
  } finally {
    await client.end().catch(() => {});
  }
}
