import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Platform } from './platform.ts';

export interface FileFault {
  readonly key: string;
  /** missing, wrong-size and changed: a row without its bytes; dangling: bytes without a row, older than a day */
  readonly fault: 'missing' | 'wrong-size' | 'changed' | 'dangling';
}

export interface FilesChecked {
  readonly checked: number;
  readonly faults: FileFault[];
}

interface Expected {
  key: string;
  size: bigint | number;
  sha256: string | null;
}

const aDay = 24 * 60 * 60 * 1000;

/**
 * Holds every row of a content against the storage, and the storage against the rows. Refused contents have no bytes by intention.
 * With `contents` every byte is read and its SHA-256 compared with the row's, which takes as long as the disk needs.
 */
export async function checkFiles(
  { databases, storage }: Pick<Platform, 'databases' | 'storage'>,
  { contents = false }: { contents?: boolean } = {},
): Promise<FilesChecked> {
  const expected = await databases.jobs.prisma.$queryRaw<Expected[]>`
    SELECT c.storage_key AS key, c.size, c.sha256 FROM stored_content c
    WHERE EXISTS (SELECT 1 FROM file f WHERE f.organization_id = c.organization_id AND f.sha256 = c.sha256 AND f.state <> 'refused')
    UNION ALL SELECT v.storage_key, v.size, v.content_hash FROM file_variant v`;
  const known = new Map(expected.map((row) => [row.key, row]));
  const seen = new Set<string>();
  const faults: FileFault[] = [];
  const refused = await keysOfRefused(databases);
  for await (const { key, size, modifiedAt } of storage.list('files/')) {
    seen.add(key);
    const due = known.get(key);
    if (due !== undefined && Number(due.size) !== size) faults.push({ key, fault: 'wrong-size' });
    else if (contents && due?.sha256 && (await sha256Of(storage, key)) !== due.sha256)
      faults.push({ key, fault: 'changed' });
    if (due === undefined && !refused.has(key) && Date.now() - modifiedAt.getTime() > aDay) {
      faults.push({ key, fault: 'dangling' });
    }
  }
  for (const key of known.keys()) if (!seen.has(key)) faults.push({ key, fault: 'missing' });
  return { checked: known.size, faults };
}

async function keysOfRefused(databases: Platform['databases']): Promise<Set<string>> {
  const rows = await databases.jobs.prisma.$queryRaw<{ key: string }[]>`SELECT storage_key AS key FROM stored_content`;
  return new Set(rows.map(({ key }) => key));
}

async function sha256Of(storage: Platform['storage'], key: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(await storage.read(key), hash);
  return hash.digest('hex');
}
