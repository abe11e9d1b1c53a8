import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { say } from './launcher-messages.ts';
import type { LauncherSettings } from './launcher-settings.ts';
import { localAddress } from './service-environment.ts';

/** What the seed writes to DATA_DIR/demo-sign-ins.json. */
interface DemoSignIn {
  username: string;
  password: string;
  role: string;
  name?: { fa: string; en: string };
}

export function readDemoSignIns(folder: DataFolder): DemoSignIn[] {
  if (!existsSync(folder.demoSignIns)) return [];
  try {
    const content = JSON.parse(readFileSync(folder.demoSignIns, 'utf8')) as DemoSignIn[] | { signIns: DemoSignIn[] };
    return Array.isArray(content) ? content : content.signIns;
  } catch {
    return [];
  }
}

/** What the seed makes while nobody has an account (DEMO=off). */
function readFirstAdministrator(folder: DataFolder): { url: string; slug: string; mail: string } | null {
  const file = join(folder.root, 'first-administrator.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readFirstAdministrator>)
    : null;
}

export function printWelcome(settings: LauncherSettings, folder: DataFolder): void {
  const local = localAddress(settings).replace('127.0.0.1', 'localhost');
  const lines = ['', `  ${say('ready')}:  ${local}`];
  if (settings.host === '127.0.0.1') lines.push(`  ${say('onlyHere')}`);
  if (settings.host === '0.0.0.0' || settings.host === '::') {
    for (const address of Object.values(networkInterfaces()).flat()) {
      if (address?.family === 'IPv4' && !address.internal) lines.push(`    http://${address.address}:${settings.port}`);
    }
  }
  const signIns = settings.demo ? readDemoSignIns(folder) : [];
  if (signIns.length > 0) {
    lines.push('', `  ${say('signIns')}:`);
    for (const { username, password, role, name } of signIns) {
      lines.push(
        `    ${username.padEnd(16)} ${password.padEnd(20)} ${role.padEnd(18)} ${name ? `${name.fa} · ${name.en}` : ''}`.trimEnd(),
      );
    }
    if (settings.host !== '127.0.0.1') lines.push(`  ${say('openWithDemo')}`);
  }
  const setUp = readFirstAdministrator(folder);
  if (setUp !== null) {
    lines.push('', `  ${say('firstAdministrator')}:`, `    ${setUp.url}`, `  ${say('thenSignIn')}`);
    lines.push(`  ${say('firstOrganization')}: /n/${setUp.slug}`);
  }
  lines.push('', `  ${say('logs')}: ${join(folder.root, 'logs')}`, `  ${say('stopHint')}`, '');
  console.log(lines.join('\n'));
}
