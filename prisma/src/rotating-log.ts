import { closeSync, copyFileSync, existsSync, openSync, renameSync, statSync, truncateSync } from 'node:fs';

const largest = 10 * 1024 * 1024;
const kept = 3;

/**
 * Copies and empties instead of renaming: PostgreSQL holds the file open for appending and would go on writing into
 * the renamed one.
 */
export function rotateLog(path: string, limit: number = largest): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= limit) return;
  for (let number = kept - 1; number >= 1; number--) {
    if (existsSync(`${path}.${number}`)) renameSync(`${path}.${number}`, `${path}.${number + 1}`);
  }
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** Opens for appending, with a look at the size now and every minute. */
export function openRotatingLog(path: string): { descriptor: number; close(): void } {
  const rotate = (): void => {
    try {
      rotateLog(path);
    } catch {
      // a full disk: losing old log lines is better than stopping
    }
  };
  rotate();
  const descriptor = openSync(path, 'a', 0o600);
  const timer = setInterval(rotate, 60_000);
  timer.unref();
  return {
    descriptor,
    close() {
      clearInterval(timer);
      closeSync(descriptor);
    },
  };
}
