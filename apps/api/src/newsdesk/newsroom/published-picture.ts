import type { Readable } from 'node:stream';
import type { Storage } from '../../platform/storage.ts';
import type { NewsroomReads, Publisher } from './newsroom-reads.ts';

export interface OpenPicture {
  readonly mediaType: string;
  readonly size: number;
  open(): Promise<Readable>;
}

/** A variant of a picture of a published release. The database's policy for the public decides; all else is absent. */
export async function publishedPicture(
  storage: Storage,
  reads: NewsroomReads,
  publisher: Publisher,
  sha256: string,
  variant: string,
): Promise<OpenPicture | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256) || !/^[a-z0-9.-]{1,40}$/.test(variant)) return null;
  const found = await reads.variant(publisher, sha256, variant);
  if (!found || !found.mediaType.startsWith('image/')) return null;
  const { mediaType, size, storageKey } = found;
  return { mediaType, size, open: () => storage.read(storageKey) };
}
