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
}

interface ApiConfig {
  PORT: number;
  HOST: string;
  DATABASE_URL: string;
  DEMO: 'on' | 'off';
  WORKER: 'inside' | 'apart';
}

/**
 * Reads the environment by the one schema of the whole product, before anything is started: a wrong value is named
 * with its rule (ConfigError). Loaded at call time, so that a broken API cannot keep the launcher from explaining it.
 */
export async function readLauncherSettings(env: NodeJS.ProcessEnv): Promise<LauncherSettings> {
  const module = join(repositoryRoot, 'apps/api/src/platform/config.ts');
  const { loadConfig } = (await import(module)) as { loadConfig: (env: NodeJS.ProcessEnv) => ApiConfig };
  const config = loadConfig(env);
  return {
    port: config.PORT,
    host: config.HOST,
    externalDatabase: config.DATABASE_URL || null,
    demo: config.DEMO === 'on',
    worker: config.WORKER,
  };
}
