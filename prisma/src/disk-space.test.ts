import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskSpace, watchDiskSpace } from './disk-space.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

it('counts used space as a share of what may be used', () => {
  const { used, freeBytes } = diskSpace('/');
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(1);
  expect(freeBytes).toBeGreaterThanOrEqual(0);
});

it('keeps a ballast where there is plenty of room', () => {
  const folder = temporaryFolder();
  const ballast = join(folder.path, 'ballast');
  const enough = diskSpace(folder.path).freeBytes > 2 * 1024 ** 3;
  watchDiskSpace({ folder: folder.path, ballast, warn: () => {} }).stop();
  expect(existsSync(ballast)).toBe(enough);
  if (enough) expect(statSync(ballast).size).toBe(64 * 1024 * 1024);
  folder.remove();
});
