import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';

const warnAt = 0.85;
const ballastSize = 64 * 1024 * 1024;
/** Below this PostgreSQL is about to stop, because it can write no WAL. */
const lastReserve = 24 * 1024 * 1024;

export interface DiskSpace {
  /** Share of the disk that is used, 0 to 1. */
  used: number;
  freeBytes: number;
}

export function diskSpace(folder: string): DiskSpace {
  const { bavail, bfree, blocks, bsize } = statfsSync(folder);
  // As df counts: what only root may use is neither used nor free.
  const usable = blocks - bfree + bavail;
  return { used: usable === 0 ? 1 : 1 - bavail / usable, freeBytes: bavail * bsize };
}

function writeBallast(path: string): void {
  const block = randomBytes(1024 * 1024); // random, so that no file system makes it small
  const file = openSync(path, 'w', 0o600);
  try {
    for (let written = 0; written < ballastSize; written += block.length) writeSync(file, block);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export interface DiskWatch {
  stop(): void;
}

/**
 * Warns from 85 % on, and keeps a ballast file that is given up when the disk is nearly full, so that PostgreSQL can
 * finish what it is doing; it is taken again when there is room.
 */
export function watchDiskSpace(options: {
  folder: string;
  ballast: string;
  warn: (space: DiskSpace, ballastGivenUp: boolean) => void;
  interval?: number;
}): DiskWatch {
  let lastWarning = 0;
  const look = (): void => {
    try {
      const space = diskSpace(options.folder);
      const ballast = existsSync(options.ballast);
      if (ballast && space.freeBytes < lastReserve) {
        rmSync(options.ballast);
        options.warn(space, true);
      } else if (!ballast && space.freeBytes > 20 * ballastSize) {
        writeBallast(options.ballast);
      }
      if (space.used >= warnAt && Date.now() - lastWarning > 3_600_000) {
        lastWarning = Date.now();
        options.warn(space, false);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(options.ballast, { force: true });
    }
  };
  look();
  const timer = setInterval(look, options.interval ?? 2_000);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
