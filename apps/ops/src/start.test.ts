import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let dataDir: string;
let port: number;
let launcher: ChildProcess;
let printed: () => string;
let slug = 'first-thought';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function launch(): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DEMO: 'off',
      ORGANIZATION_NAME: 'بیمارستان امید',
      ORGANIZATION_SLUG: slug,
      ADMIN_MAIL: 'it@omid.example.ir',
      WEB_BUILD: 'off',
      DATABASE_URL: '',
      NODE_ENV: 'production',
      VITEST: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return { child, output: () => output };
}

async function healthy(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => null);
  await answer?.body?.cancel();
  return answer?.ok === true;
}

async function until(condition: () => Promise<boolean> | boolean, patience = 30_000): Promise<void> {
  for (const deadline = Date.now() + patience; !(await condition()); await delay(50)) {
    if (Date.now() > deadline) throw new Error(`waited in vain; the launcher said:\n${printed()}`);
  }
}

/** Process numbers of the service and of PostgreSQL, found by what they were started with. */
function childOf(pid: number | undefined, word: string): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(word));
  if (found === undefined) throw new Error(`the launcher has no child with ${word}`);
  return found;
}

const alive = (pid: number): boolean => existsSync(`/proc/${pid}/cwd`);

async function start(): Promise<void> {
  const { child, output } = launch();
  launcher = child;
  printed = output;
  await until(healthy);
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'ravabet-start-'));
  chmodSync(dataDir, 0o711);
  port = await freePort();
  await start();
});
afterAll(async () => {
  if (launcher.exitCode === null && launcher.signalCode === null) {
    launcher.kill('SIGINT');
    await once(launcher, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the launcher', () => {
  it('refuses a second instance on the same data, in both languages', async () => {
    const { child, output } = launch();
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
    expect(output()).toContain('Another instance already runs');
    expect(output()).toContain('در حال اجراست');
  });

  it('brings the service back after it was killed', async () => {
    process.kill(childOf(launcher.pid, 'server.ts'), 'SIGKILL');
    await until(async () => !(await healthy()));
    await until(healthy);
  });

  it('brings the database back after it was killed', async () => {
    process.kill(childOf(launcher.pid, 'postgres'), 'SIGKILL');
    await delay(300);
    await until(healthy);
  });

  it('starts again by itself within 10 s after everything was killed with -9', async () => {
    const service = childOf(launcher.pid, 'server.ts');
    const gone = once(launcher, 'exit');
    launcher.kill('SIGKILL');
    await gone;
    const began = Date.now();
    slug = 'omid'; // nobody has an account yet: the configuration may still be corrected
    await start();
    expect(Date.now() - began).toBeLessThan(10_000);
    await until(() => !alive(service));
  });

  it('prints how the first administrator of the configured organisation comes in, once', async () => {
    await until(() => printed().includes('Ctrl-C'));
    expect(printed()).toContain('/n/omid');
    const token = /\/invitation[/#](\S+)/.exec(printed())?.[1];
    const send = (path: string, body: object): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const account = { name: 'مریم نادری', username: 'naderi', password: 'Golestan-1405-omid', locale: 'fa' };
    const accepted = await send('/invitations/accept', { token, account });
    expect(await accepted.json()).toEqual({ organizationSlug: 'omid', username: 'naderi' });
    expect((await send('/invitations/accept', { token, account })).status).not.toBe(200);
    const signedIn = await send('/auth/sign-in/username', { username: 'naderi', password: account.password });
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const me = await fetch(`http://127.0.0.1:${port}/api/me`, { headers: { cookie } });
    const told = JSON.stringify(await me.json());
    expect(told).toContain('بیمارستان امید');
    expect(told).toContain('administrator');
    expect(told).toContain('it@omid.example.ir');
  });

  it('stops the service and the database on Ctrl-C', async () => {
    const children = [childOf(launcher.pid, 'server.ts'), childOf(launcher.pid, 'postgres')];
    await until(() => printed().includes('Ctrl-C'));
    launcher.kill('SIGINT');
    await once(launcher, 'close');
    expect(launcher.exitCode).toBe(0);
    expect(children.filter(alive)).toEqual([]);
    expect(existsSync(join(dataDir, 'instance.lock'))).toBe(false);
  });
});
