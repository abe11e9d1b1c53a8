import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

/** postmaster.pid: line 1 process, line 4 port, line 8 state. */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.startsWith('ready') ?? false };
  } catch {
    return null;
  }
}

/** Whether the process is a postgres that was started on exactly this folder, and not a reused process number. */
function servesFolder(pid: number, cluster: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return basename(words[0] ?? '') === 'postgres' && words[words.indexOf('-D') + 1] === cluster;
  } catch {
    return false;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    readlinkSync(`/proc/${pid}/cwd`); // a zombie still answers kill(0) but has no folder any more
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' || (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/**
 * After kill -9 of the application its PostgreSQL lives on and would refuse the next start. It is stopped the clean
 * way; a file whose process is not ours is only removed.
 */
export async function stopOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const found = readPostmasterFile(cluster);
  if (found === null || !(found.pid > 1)) return;
  if (!servesFolder(found.pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log(`stopping the PostgreSQL that an interrupted run left behind (process ${found.pid})`);
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(found.pid, signal);
    for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
      if (!alive(found.pid)) return;
      await delay(50);
    }
  }
  throw new Error(`The PostgreSQL left behind by an interrupted run (process ${found.pid}) does not stop.`);
}
