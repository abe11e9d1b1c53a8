import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

interface Holder {
  pid: number;
  /** Clock ticks since boot at which the process began: a later process with the same number has another. */
  startedAt: string;
  boot: string;
}

export class InstanceRunningError extends Error {
  readonly pid: number;
  constructor(lockFile: string, pid: number) {
    super(`Another instance already runs on this data (process ${pid}, lock ${lockFile}). Stop it first.`);
    this.name = 'InstanceRunningError';
    this.pid = pid;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Field 22 of /proc/<pid>/stat, counted after the command name, which may hold spaces and brackets. */
export function processStart(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

const bootId = (): string => read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';

/** The live process that holds the lock, or null. A process killed with -9 leaves a file but no holder. */
export function lockHolder(lockFile: string): number | null {
  const text = read(lockFile);
  if (text === null) return null;
  try {
    const holder = JSON.parse(text) as Holder;
    return holder.boot === bootId() && processStart(holder.pid) === holder.startedAt ? holder.pid : null;
  } catch {
    return null;
  }
}

export interface InstanceLock {
  release(): void;
}

/** Takes the lock for this process, or throws InstanceRunningError. */
export async function acquireInstanceLock(lockFile: string): Promise<InstanceLock> {
  const mine = JSON.stringify({ pid: process.pid, startedAt: processStart(process.pid) ?? '', boot: bootId() });
  const holder = lockHolder(lockFile);
  if (holder !== null) throw new InstanceRunningError(lockFile, holder);
  const temporary = `${lockFile}.${process.pid}`;
  writeFileSync(temporary, mine);
  renameSync(temporary, lockFile);
  // Two that start at the same moment both find it free; the later rename wins and the other one sees that here.
  await delay(60);
  if (read(lockFile) !== mine) throw new InstanceRunningError(lockFile, lockHolder(lockFile) ?? 0);
  return {
    release() {
      if (read(lockFile) === mine) rmSync(lockFile, { force: true });
    },
  };
}
