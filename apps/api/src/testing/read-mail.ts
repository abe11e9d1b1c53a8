import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from './build-test-app.ts';

/** The newest mail to an address, its lines put together again; waits until one more than `after` has come. */
export async function mailTo({ dataDir }: TestApp, address: string, after = 0): Promise<string> {
  const folder = join(dataDir, 'mail');
  for (let tries = 0; tries < 60; tries++) {
    const own = namesIn(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((mail) => mail.includes(`To: ${address}`));
    if (own.length > after) return (own.at(-1) ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no mail to ${address}`);
}

/** The text part of a mail, from whatever it was wrapped in. */
export function mailText(mail: string): string {
  const encoded = /Content-Transfer-Encoding: base64\r?\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(mail)?.[1];
  if (encoded) return Buffer.from(encoded.replaceAll(/\s/g, ''), 'base64').toString('utf8');
  return Buffer.from(
    mail.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
