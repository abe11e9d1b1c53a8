import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchDiskSpace } from '@ravabet/db/disk-space';
import { generateClient } from '@ravabet/db/generate-client';
import { acquireInstanceLock, InstanceRunningError } from '@ravabet/db/instance-lock';
import { openRotatingLog } from '@ravabet/db/rotating-log';
import { buildWeb } from './build-web.ts';
import { runToEnd } from './child-process.ts';
import { createDataFolder, dataFolder, secretKey } from './data-folder.ts';
import { launcherMessages, say } from './launcher-messages.ts';
import { readLauncherSettings } from './launcher-settings.ts';
import { prepareDatabase } from './prepare-database.ts';
import { printWelcome } from './print-welcome.ts';
import { step } from './progress.ts';
import { repositoryRoot } from './repository-root.ts';
import { localAddress, serviceEnvironment, serviceNodeArguments } from './service-environment.ts';
import { superviseProcess } from './supervise-process.ts';
import { portIsFree, waitUntilReady } from './wait-until-ready.ts';

/** Undone in the opposite order, also when the start fails half-way. */
const undo: (() => Promise<void> | void)[] = [];
let ending = false;

async function end(code: number): Promise<never> {
  if (ending) return new Promise(() => {});
  ending = true;
  while (undo.length > 0) {
    try {
      await undo.pop()?.();
    } catch (error) {
      console.error(error);
    }
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (ending) return;
    console.log(`\n  ${say('stopping')}`);
    undo.unshift(() => console.log(`  ${say('stopped')}`));
    void end(0);
  });
}

async function start(): Promise<void> {
  console.log(`\n  ${say('title')}\n`);
  const settings = await readLauncherSettings(process.env);
  const folder = dataFolder();
  createDataFolder(folder);
  const lock = await acquireInstanceLock(folder.lock);
  undo.push(() => lock.release());
  const secret = secretKey(folder);
  await step('client', () => generateClient(), unchangedUnless);
  if (!(await portIsFree(settings.host, settings.port))) throw new Error(say('portTaken', String(settings.port)));

  const database = await prepareDatabase({ folder, secret, ...settings });
  undo.push(() => database.stop());
  const disk = watchDiskSpace({
    folder: folder.root,
    ballast: join(folder.root, 'ballast'),
    warn: ({ used }, full) =>
      console.error(`  ! ${say(full ? 'diskFull' : 'diskFilling', `(${Math.round(used * 100)} %)`)}`),
  });
  undo.push(() => disk.stop());
  const env = serviceEnvironment(settings, folder, secret, database.urls);
  const seed = join(repositoryRoot, 'apps/api/src/seed.ts');
  if (existsSync(seed))
    await step(settings.demo ? 'demo' : 'firstData', () => runToEnd(process.execPath, [seed], { env }));
  await step('web', () => buildWeb(), unchangedUnless);

  const logs = join(folder.root, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const logFile = join(logs, 'api.log');
  const log = openRotatingLog(logFile);
  const output = process.env['LOG_TO'] === 'stdout' ? 'inherit' : log.descriptor;
  const onRestart = (): void => console.error(`  ! ${say('restarting')}`);
  const script = join(repositoryRoot, 'apps/api/src/server.ts');
  const api = superviseProcess({ script, nodeArguments: serviceNodeArguments, env, log: output, onRestart });
  undo.push(() => api.stop(10_000));
  if (settings.worker === 'apart') {
    const workerScript = join(repositoryRoot, 'apps/api/src/worker.ts');
    const workerEnv = { ...env, DATABASE_POOL: String(settings.workerPool) };
    const worker = superviseProcess({
      script: workerScript,
      nodeArguments: serviceNodeArguments,
      env: workerEnv,
      log: output,
      onRestart,
    });
    worker.started();
    undo.push(() => worker.stop(10_000));
  }
  await step('server', () => Promise.race([waitUntilReady(localAddress(settings), 60_000), api.failedEarly])).catch(
    (error: unknown) => {
      const said = output === 'inherit' ? '' : readFileSync(logFile, 'utf8').slice(-3_000);
      throw new Error(`${(error as Error).message}\n${said}`, { cause: error });
    },
  );
  api.started();
  printWelcome(settings, folder);
}

function unchangedUnless(changed: boolean): string {
  return changed ? '' : `(${launcherMessages.unchanged[1]})`;
}

start().catch((error: unknown) => {
  const expected = error instanceof Error ? error : new Error(String(error));
  if (ending) return;
  const headline =
    expected instanceof InstanceRunningError ? 'alreadyRunning' : 'lines' in expected ? 'wrongSettings' : 'failed';
  console.error(`\n  ✗ ${say(headline)}\n\n${expected.message.replaceAll(/^/gm, '    ')}\n`);
  if (process.env['DEBUG'] !== undefined) console.error(expected);
  void end(1);
});
