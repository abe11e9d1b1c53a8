import type { Platform } from './platform.ts';

export interface FileFault {
  readonly key: string;
  /** missing and wrong-size: a row without its bytes; dangling: bytes without a row, older than a day */
  readonly fault: 'missing' | 'wrong-size' | 'dangling';
}

export interface FilesChecked {
  readonly checked: number;
  readonly faults: FileFault[];
}

interface Expected {
  key: string;
  size: bigint | number;
}

const aDay = 24 * 60 * 60 * 1000;

/** Holds every row of a content against the storage, and the storage against the rows. Refused contents have no bytes by intention. */
export async function checkFiles({
  databases,
  storage,
}: Pick<Platform, 'databases' | 'storage'>): Promise<FilesChecked> {
  const expected = await databases.jobs.prisma.$queryRaw<Expected[]>`
    SELECT c.storage_key AS key, c.size FROM stored_content c
    WHERE EXISTS (SELECT 1 FROM file f WHERE f.organization_id = c.organization_id AND f.sha256 = c.sha256 AND f.state <> 'refused')
    UNION ALL SELECT v.storage_key, v.size FROM file_variant v`;
  const known = new Map(expected.map(({ key, size }) => [key, Number(size)]));
  const seen = new Set<string>();
  const faults: FileFault[] = [];
  const contents = await keysOfRefused(databases);
  for await (const { key, size, modifiedAt } of storage.list('files/')) {
    seen.add(key);
    const due = known.get(key);
    if (due !== undefined && due !== size) faults.push({ key, fault: 'wrong-size' });
    if (due === undefined && !contents.has(key) && Date.now() - modifiedAt.getTime() > aDay) {
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
