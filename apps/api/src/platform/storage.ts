import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Config } from './config.ts';
import { openDiskStorage } from './storage-disk.ts';

export interface StoredObject {
  readonly key: string;
  readonly size: number;
  readonly modifiedAt: Date;
}

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where contents lie. Keys are ASCII and our own; names that people gave stay in the database. */
export interface Storage {
  /** Makes a finished local file durable under the key; the local file stays. Writing the same key again changes nothing. */
  keep(key: string, localPath: string, mediaType: string): Promise<void>;
  /** Makes a small content durable under the key. */
  put(key: string, content: Uint8Array, mediaType: string): Promise<void>;
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** null when there is nothing under the key */
  sizeOf(key: string): Promise<number | null>;
  remove(key: string): Promise<void>;
  list(prefix: string): AsyncIterable<StoredObject>;
}

export async function openStorage(config: Pick<Config, 'DATA_DIR' | 'S3_URL'>): Promise<Storage> {
  if (!config.S3_URL) return openDiskStorage(config.DATA_DIR);
  // Loaded only where it is used: its client costs every start a third of a second.
  const { openS3Storage } = await import('./storage-s3.ts');
  return openS3Storage(config.S3_URL);
}

/** Unfinished uploads lie beside the files, on the same disk, also when contents go to S3. */
export const uploadsFolder = (config: Pick<Config, 'DATA_DIR'>): string => join(config.DATA_DIR, 'uploads');

/** files/<organisation>/<first two letters>/<sha256>: one copy per content and organisation. */
export const contentKey = (organizationId: string, sha256: string): string =>
  `files/${organizationId}/${sha256.slice(0, 2)}/${sha256}`;

export const variantKey = (organizationId: string, sha256: string, name: string): string =>
  `${contentKey(organizationId, sha256)}.${name}`;
