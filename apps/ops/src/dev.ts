import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from '@ravabet/db/generate-client';
import { acquireInstanceLock } from '@ravabet/db/instance-lock';
import { spawn } from 'node:child_process';
import { runToEnd, stopChild } from './child-process.ts';
import { createDataFolder, dataFolder, secretKey } from './data-folder.ts';
import { readLauncherSettings } from './launcher-settings.ts';
import { prepareDatabase } from './prepare-database.ts';
import { readDemoSignIns } from './print-welcome.ts';
import { step } from './progress.ts';
import { repositoryRoot } from './repository-root.ts';
import { serviceEnvironment } from './service-environment.ts';

// For people who change the code: Vite serves the pages on PORT with hot reload and passes /api and /n on to the API
// on PORT + 1, which Node starts again at every change.
const undo: (() => Promise<void> | void)[] = [];

async function end(code: number): Promise<never> {
  while (undo.length > 0) await undo.pop()?.();
  process.exit(code);
}

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

async function develop(): Promise<void> {
  const settings = await readLauncherSettings(process.env);
  const folder = dataFolder();
  createDataFolder(folder);
  const lock = await acquireInstanceLock(folder.lock);
  undo.push(() => lock.release());
  const secret = secretKey(folder);
  await step('client', () => generateClient());
  const database = await prepareDatabase({ folder, secret, ...settings });
  undo.push(() => database.stop());

  const publicUrl = process.env['PUBLIC_URL'] || `http://localhost:${settings.port}`;
  const apiSettings = { ...settings, port: settings.port + 1, host: '127.0.0.1' };
  const env = {
    ...serviceEnvironment(apiSettings, folder, secret, database.urls),
    NODE_ENV: 'development',
    PUBLIC_URL: publicUrl,
  };
  const seed = join(repositoryRoot, 'apps/api/src/seed.ts');
  if (existsSync(seed)) await step('demo', () => runToEnd(process.execPath, [seed], { env }));

  const web = join(repositoryRoot, 'apps/web');
  const vite = join(createRequire(join(web, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');
  const run = (args: string[], cwd: string, more: NodeJS.ProcessEnv): void => {
    const child = spawn(process.execPath, args, { cwd, env: { ...env, ...more }, stdio: 'inherit', detached: true });
    undo.push(() => stopChild(child, 5_000));
  };
  run(['--watch', join(repositoryRoot, 'apps/api/src/server.ts')], repositoryRoot, {});
  run([vite, '--port', String(settings.port), '--strictPort'], web, { API_PORT: String(apiSettings.port) });
  for (const { username, password, role } of readDemoSignIns(folder))
    console.log(`    ${username} ${password} ${role}`);
  console.log(`\n  ${publicUrl}\n`);
}

develop().catch((error: unknown) => {
  console.error(error);
  void end(1);
});
