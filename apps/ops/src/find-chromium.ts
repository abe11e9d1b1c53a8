import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runTool } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';

/** The same engine without windows: five visits of a page cost 4.8 s of a processor instead of 14 s in the whole browser. */
const headlessShell = '/usr/bin/chromium-headless-shell';
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

function playwrightsOwn(): string | null {
  try {
    const require = createRequire(join(repositoryRoot, 'e2e/package.json'));
    const { chromium } = require('@playwright/test') as { chromium: { executablePath(): string } };
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/** A Chromium that is there already. */
export function findInstalled(): string | null {
  const places = [process.env['CHROMIUM'], ...installed, playwrightsOwn()];
  return places.find((place) => place !== undefined && place !== null && place !== '' && existsSync(place)) ?? null;
}

/** Where the system's package manager may be used: as root, or where sudo asks nothing. It may take its time, but not for ever. */
async function installByPackageManager(name: string): Promise<string> {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args: string[]): ReturnType<typeof runTool> =>
    runTool('timeout', ['300', ...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=60', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    console.log(`Installing ${name} with apt-get …`);
    await run('update');
    const { code, output } = await run('install', '-y', '--no-install-recommends', name);
    return code === 0 ? '' : output.trim().split('\n').slice(-3).join(' ');
  } catch (error) {
    return (error as Error).message;
  }
}

/** A Chromium for the browser tests, or the reason why there is none: the shell before the whole browser, unless CHROMIUM names one. */
export async function findChromium(): Promise<{ path: string } | { missing: string }> {
  const named = process.env['CHROMIUM'];
  if (named && existsSync(named)) return { path: named };
  if (!existsSync(headlessShell)) await installByPackageManager('chromium-headless-shell');
  if (existsSync(headlessShell)) return { path: headlessShell };
  const found = findInstalled();
  if (found !== null) return { path: found };
  const reason = await installByPackageManager('chromium');
  const now = findInstalled();
  if (now !== null) return { path: now };
  return { missing: `no Chromium (set CHROMIUM, or install it: apt-get install chromium). ${reason}` };
}
