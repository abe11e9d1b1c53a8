import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runsAsRoot } from '@ravabet/db/operating-system-account';
import { stopChild } from '../child-process.ts';
import { repositoryRoot } from '../repository-root.ts';
import { waitUntilReady } from '../wait-until-ready.ts';
import { freePort } from './start-servers.ts';

/** Seconds from the launcher's first instruction to a ready service, the second time on the same data (with the demo's). */
export async function measureSecondStart(): Promise<number> {
  const dataDir = mkdtempSync(join(runsAsRoot() ? '/tmp' : tmpdir(), 'ravabet-bench-start-'));
  chmodSync(dataDir, 0o711);
  try {
    await start(dataDir);
    return await start(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function start(dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [join(repositoryRoot, 'apps/ops/src/start.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  try {
    const ended = new Promise<never>((_, reject) =>
      child.once('exit', (code) => reject(new Error(`start ended with ${code}`))),
    );
    ended.catch(() => undefined);
    await Promise.race([waitUntilReady(`http://127.0.0.1:${port}`, 180_000), ended]);
    return (performance.now() - began) / 1000;
  } finally {
    await stopChild(child, 30_000);
  }
}
