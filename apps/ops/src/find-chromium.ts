import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runTool } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';

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

/** Where the system's package manager may be used: as root, or where sudo asks nothing. */
async function installByPackageManager(): Promise<string> {
  const root = process.getuid?.() === 0;
  const run = (...args: string[]): ReturnType<typeof runTool> =>
    runTool(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    console.log('No Chromium found; installing it with apt-get …');
    await run('update');
    const { code, output } = await run('install', '-y', '--no-install-recommends', 'chromium');
    return code === 0 ? '' : output.trim().split('\n').slice(-3).join(' ');
  } catch (error) {
    return (error as Error).message;
  }
}

/** A Chromium for the browser tests, or the reason why there is none. */
export async function findChromium(): Promise<{ path: string } | { missing: string }> {
  const found = findInstalled();
  if (found !== null) return { path: found };
  const reason = await installByPackageManager();
  const now = findInstalled();
  if (now !== null) return { path: now };
  return { missing: `no Chromium (set CHROMIUM, or install it: apt-get install chromium). ${reason}` };
}
