import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { superviseProcess } from './supervise-process.ts';

const testing = join(import.meta.dirname, 'testing');
let folder: string;
let notes: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ravabet-supervise-'));
  notes = join(folder, 'notes');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pids = (): number[] => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : []);
const alive = (pid: number | undefined): boolean => existsSync(`/proc/${pid}/cwd`);

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await delay(30)) {
    if (Date.now() > deadline) throw new Error('waited in vain');
  }
}

it('a service that is killed comes back by itself, and stays away once it is stopped', async () => {
  let restarts = 0;
  const service = superviseProcess({
    script: join(testing, 'stand-in-service.ts'),
    env: { ...process.env, NOTES: notes },
    log: 'inherit',
    onRestart: () => restarts++,
  });
  service.started();
  await until(() => pids().length === 1);
  process.kill(service.pid() ?? 0, 'SIGKILL');
  await until(() => pids().length === 2);
  expect(restarts).toBe(1);
  await service.stop(2_000);
  await delay(300);
  expect(pids().map(alive)).toEqual([false, false]);
});

it('a service that had come up each time is back at once also after its eighth death', async () => {
  const service = superviseProcess({
    script: join(testing, 'stand-in-service.ts'),
    env: { ...process.env, NOTES: notes },
    log: 'inherit',
    onRestart: () => {},
  });
  service.started();
  for (let life = 1; life <= 8; life++) {
    await until(() => pids().length === life);
    await delay(100); // it says so after it has noted its number
    process.kill(service.pid() ?? 0, 'SIGKILL');
  }
  const died = Date.now();
  await until(() => pids().length === 9);
  expect(Date.now() - died).toBeLessThan(2_000); // growing pauses would be at 10 s by now
  await service.stop(2_000);
});

it('a service that cannot start is not tried for ever', async () => {
  const script = join(folder, 'broken.ts');
  writeFileSync(script, 'process.exit(3);');
  const service = superviseProcess({ script, env: process.env, log: 'inherit', onRestart: () => {} });
  await expect(service.failedEarly).rejects.toThrow(/ended with 3/);
});

it('a service ends when its launcher is killed', async () => {
  const launcher = spawn(process.execPath, [join(testing, 'stand-in-launcher.ts')], {
    env: { ...process.env, NOTES: notes },
    stdio: 'ignore',
  });
  await until(() => pids().length === 1);
  launcher.kill('SIGKILL');
  await until(() => !alive(pids()[0]));
});
