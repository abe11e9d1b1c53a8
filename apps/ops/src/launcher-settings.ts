import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** The part of the API's configuration that the launcher itself needs. */
export interface LauncherSettings {
  port: number;
  host: string;
  externalDatabase: string | null;
  demo: boolean;
  /** Background jobs inside the API's process, or in one of their own. */
  worker: 'inside' | 'apart';
  /** DATABASE_POOL of the worker apart: it does a few things at a time, and no person waits for it. */
  workerPool: number;
  /** What the processes that the launcher starts may hold together, with room for commands beside them. */
  connections: number;
}

/** For migrations, backups, `verify`, an administrator's psql and PostgreSQL's own three reserved places. */
const spareConnections = 25;
const largestWorkerPool = 6;

interface ApiConfig {
  PORT: number;
  HOST: string;
  DATABASE_URL: string;
  DEMO: 'on' | 'off';
  WORKER: 'inside' | 'apart';
  DATABASE_POOL: number;
}

/**
 * Reads the environment by the one schema of the whole product, before anything is started: a wrong value is named
 * with its rule (ConfigError). Loaded at call time, so that a broken API cannot keep the launcher from explaining it.
 */
export async function readLauncherSettings(env: NodeJS.ProcessEnv): Promise<LauncherSettings> {
  const platform = join(repositoryRoot, 'apps/api/src/platform');
  const { loadConfig } = (await import(join(platform, 'config.ts'))) as {
    loadConfig: (env: NodeJS.ProcessEnv) => ApiConfig;
  };
  const { connectionsOf } = (await import(join(platform, 'pool-sizes.ts'))) as {
    connectionsOf: (pool: number) => number;
  };
  const config = loadConfig(env);
  const workerPool = Math.min(config.DATABASE_POOL, largestWorkerPool);
  const ofWorker = config.WORKER === 'apart' ? connectionsOf(workerPool) : 0;
  return {
    port: config.PORT,
    host: config.HOST,
    externalDatabase: config.DATABASE_URL || null,
    demo: config.DEMO === 'on',
    worker: config.WORKER,
    workerPool,
    connections: connectionsOf(config.DATABASE_POOL) + ofWorker + spareConnections,
  };
}
