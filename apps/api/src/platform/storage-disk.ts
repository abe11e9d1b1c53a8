import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Storage, StoredObject } from './storage.ts';

/**
 * Contents in a folder. flydrive checks keys and reads; writing is our own, because a content counts as stored only when its bytes and
 * its name are on the disk: temporary name, fsync, then the name, then fsync of the folder.
 */
export function openDiskStorage(root: string): Storage {
  const location = resolve(root);
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }));
  const pathOf = (key: string): string => join(location, disk.file(key).key);

  const place = async (key: string, write: (temporary: string) => Promise<void>): Promise<void> => {
    const path = pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${randomUUID()}.part`;
    try {
      await write(temporary);
      await synchronize(temporary);
      await rename(temporary, path);
      await synchronize(dirname(path));
    } finally {
      await rm(temporary, { force: true });
    }
  };

  return {
    async keep(key, localPath) {
      const known = await sizeOf(pathOf(key));
      if (known !== null && known === (await stat(localPath)).size) return;
      await place(key, async (temporary) => {
        try {
          // The same bytes under a second name: nothing is copied, and a crash before the row leaves the upload whole.
          await link(localPath, temporary);
        } catch {
          await pipeline(createReadStream(localPath), createWriteStream(temporary));
        }
      });
    },
    async put(key, content) {
      await place(key, async (temporary) => {
        const file = await open(temporary, 'w');
        try {
          await file.writeFile(content);
        } finally {
          await file.close();
        }
      });
    },
    read: (key, range) => (range ? Promise.resolve(createReadStream(pathOf(key), range)) : disk.getStream(key)),
    sizeOf: (key) => sizeOf(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
    list: (prefix) => filesBelow(location, join(location, prefix)),
  };
}

/** A file's bytes, or a folder's names, are on the disk when this returns. */
async function synchronize(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function* filesBelow(root: string, folder: string): AsyncIterable<StoredObject> {
  const entries = await opendir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!entries) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (entry.isFile()) {
      const found = await stat(path).catch(() => null);
      if (found) yield { key: relative(root, path), size: found.size, modifiedAt: found.mtime };
    }
  }
}
