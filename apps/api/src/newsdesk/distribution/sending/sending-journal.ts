import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settled } from './settled.ts';

/**
 * What a process that sends writes down before and after the last line of each mail. A killed process leaves it behind: a claimed
 * delivery that is not in it was surely not handed over; one that is, was, or nobody knows.
 */
export interface SendingJournal {
  /** In the same tick as the end of the message. A write to the operating system outlives the process, not the machine (see bootId). */
  noteEnd(deliveryId: string): void;
  noteSettled(settled: Settled): void;
  /** everything in it stands in the database */
  clear(): void;
  close(): void;
}

/** Changes with every start of the machine: what was noted before may never have reached the disk. */
export function bootId(): string {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : hostname();
}

const folderOf = (dataDir: string): string => join(dataDir, 'sending');
const fileOf = (dataDir: string, workerId: string): string => join(folderOf(dataDir), `${workerId}.journal`);

/** A path that fits into a socket's address (104 bytes on some systems). */
function doorOf(dataDir: string, workerId: string): string {
  const own = join(folderOf(dataDir), `${workerId.slice(-12)}.sock`);
  return own.length < 100 ? own : join(tmpdir(), `ravabet-${workerId}.sock`);
}

/** Opens the journal, and a door that stands open exactly as long as the process lives. */
export async function openJournal(dataDir: string, workerId: string): Promise<SendingJournal> {
  mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 });
  const file = openSync(fileOf(dataDir, workerId), 'a', 0o600);
  const door: Server = createServer((visitor) => visitor.destroy());
  door.unref();
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(doorOf(dataDir, workerId), resolve);
  });
  return {
    noteEnd: (deliveryId) => void writeSync(file, `E ${deliveryId}\n`),
    noteSettled: (settled) => void writeSync(file, `A ${JSON.stringify(settled)}\n`),
    clear: () => ftruncateSync(file, 0),
    close() {
      door.close();
      closeSync(file);
      forgetJournal(dataDir, workerId);
    },
  };
}

export function forgetJournal(dataDir: string, workerId: string): void {
  for (const path of [fileOf(dataDir, workerId), doorOf(dataDir, workerId)]) rmSync(path, { force: true });
}

/** Whether the process that has this journal still runs. Only asked on the machine it ran on. */
export function isAtWork(dataDir: string, workerId: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visitor = connect(doorOf(dataDir, workerId));
    visitor.once('connect', () => {
      visitor.destroy();
      resolve(true);
    });
    visitor.once('error', () => resolve(false));
  });
}

/** What a process that is gone left behind; null where its journal is not on this disk. */
export function readJournal(
  dataDir: string,
  workerId: string,
): { ended: Set<string>; settled: Map<string, Settled> } | null {
  const path = fileOf(dataDir, workerId);
  if (!existsSync(path)) return null;
  const ended = new Set<string>();
  const settled = new Map<string, Settled>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('E ')) ended.add(line.slice(2));
    else if (line.startsWith('A ')) {
      const one = parsed(line.slice(2));
      if (one) settled.set(one.id, one);
    }
  }
  return { ended, settled };
}

/** The last line may be half a line. */
function parsed(text: string): Settled | null {
  try {
    return JSON.parse(text) as Settled;
  } catch {
    return null;
  }
}
