import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface BackupManifest {
  format: 1;
  /** Database clock: the earliest moment this backup can be restored to. */
  finishedAt: string;
  postgres: { version: string; systemIdentifier: string; startWal: string; stopWal: string } | null;
  files: { path: string; size: number; sha256: string }[];
}

export class BackupDamagedError extends Error {
  constructor(folder: string, problems: string[]) {
    super(`The backup ${folder} is not whole:\n${problems.slice(0, 20).join('\n')}`);
    this.name = 'BackupDamagedError';
  }
}

const manifestName = 'manifest.json';

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export async function writeManifest(folder: string, head: Omit<BackupManifest, 'files' | 'format'>): Promise<number> {
  const files: BackupManifest['files'] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    files.push({ path: relative(folder, path), size: statSync(path).size, sha256: await sha256(path) });
  }
  const manifest: BackupManifest = { format: 1, ...head, files };
  const temporary = join(folder, `${manifestName}.part`);
  writeFileSync(temporary, `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
  renameSync(temporary, join(folder, manifestName));
  return files.length;
}

export function readManifest(folder: string): BackupManifest {
  let manifest: BackupManifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as BackupManifest;
  } catch (cause) {
    throw new BackupDamagedError(folder, [`${manifestName}: ${(cause as Error).message}`]);
  }
  if (manifest.format !== 1) throw new BackupDamagedError(folder, ['made by a newer version']);
  return manifest;
}

/** Reads every byte again. @throws BackupDamagedError naming what is missing or altered */
export async function verifyManifest(folder: string): Promise<BackupManifest> {
  const manifest = readManifest(folder);
  const problems: string[] = [];
  for (const file of manifest.files) {
    const path = join(folder, file.path);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) problems.push(`missing: ${file.path}`);
    else if (stat.size !== file.size || (await sha256(path)) !== file.sha256) problems.push(`altered: ${file.path}`);
  }
  if (problems.length > 0) throw new BackupDamagedError(folder, problems);
  return manifest;
}
