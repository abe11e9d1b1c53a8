import { expect, it } from 'vitest';
import { readLauncherSettings } from './launcher-settings.ts';

it('the embedded server has room for everything that the launcher starts', async () => {
  const inside = await readLauncherSettings({ DATABASE_POOL: '20' });
  expect(inside.connections).toBeGreaterThan(71);
  const apart = await readLauncherSettings({ DATABASE_POOL: '20', WORKER: 'apart' });
  expect(apart.connections).toBeGreaterThan(71 + 31);
  expect(apart.workerPool).toBe(6);
  expect((await readLauncherSettings({ DATABASE_POOL: '4', WORKER: 'apart' })).workerPool).toBe(4);
});
