import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

export interface LauncherSettings {
  port: number;
  host: string;
  externalDatabase: string | null;
  demo: boolean;
  /** Where background jobs run: in the API's process, in one of their own, or not on this machine. */
  worker: 'inside' | 'separate' | 'off';
}

/** Each line names one variable, its value and its rule. */
export class SettingsError extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.name = 'SettingsError';
    this.lines = lines;
  }
}

/**
 * The few settings the launcher itself needs. HOST is 127.0.0.1 unless told otherwise: a fresh installation has demo
 * accounts with printed passwords and no TLS, so opening it to the network is a decision (HOST=0.0.0.0), not a default.
 */
export function readLauncherSettings(env: NodeJS.ProcessEnv): LauncherSettings {
  const lines: string[] = [];
  const port = Number(env['PORT'] || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    lines.push(`PORT=${env['PORT']}: a whole number from 1 to 65535`);
  }
  const choice = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value => {
    const given = env[name] || fallback;
    const found = values.find((value) => value === given);
    if (found === undefined) lines.push(`${name}=${given}: one of ${values.join(', ')}`);
    return found ?? fallback;
  };
  const demo = choice('DEMO', ['on', 'off'] as const, 'on');
  const worker = choice('WORKER', ['inside', 'separate', 'off'] as const, 'inside');
  const externalDatabase = env['DATABASE_URL'] || null;
  if (externalDatabase !== null && !/^postgres(ql)?:$/.test(URL.parse(externalDatabase)?.protocol ?? '')) {
    lines.push('DATABASE_URL: an address like postgresql://user:password@host:5432/database');
  }
  if (lines.length > 0) throw new SettingsError(lines);
  return { port, host: env['HOST'] || '127.0.0.1', externalDatabase, demo: demo === 'on', worker };
}

/** Lets the API judge its own variables before anything is started. */
export async function checkApiConfiguration(env: NodeJS.ProcessEnv): Promise<void> {
  const module = join(repositoryRoot, 'apps/api/src/platform/config.ts');
  if (!existsSync(module)) return;
  const { loadConfig } = (await import(module)) as { loadConfig?: (env: NodeJS.ProcessEnv) => unknown };
  loadConfig?.(env);
}
