import type { Readable } from 'node:stream';
import type { UnreadableReason } from '@ravabet/contracts/newsdesk/press-releases';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.ts';

/** What may come out of one packed file, whatever it says about itself. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** Above this an entry's density is looked at: text packs well, but not a thousandfold. */
const harmless = 4 * 1024 ** 2;
const ratioLimit = 200;

export interface ZipPart {
  /** as written in the archive, with forward slashes */
  readonly path: string;
  readonly bytes: number;
  /** why it is not opened */
  readonly refused: UnreadableReason | null;
  /** @throws Unreadable */
  read(): Promise<Buffer>;
  /** For what is read as a stream; the same limits hold. */
  stream(): Promise<Readable>;
}

export interface OpenZip {
  readonly parts: readonly ZipPart[];
  close(): void;
}

/**
 * Lists a ZIP without unpacking it. Paths are only ever compared, never written to; still, one that leads out of the archive is told. What
 * an entry unpacks to is counted while it does, so that a false header helps nobody.
 * @throws Unreadable for the archive as a whole
 */
export async function openZip(source: string | Buffer, limits: ZipLimits): Promise<OpenZip> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;
  const zip = await (typeof source === 'string'
    ? openPromise(source, options)
    : fromBufferPromise(source, options)
  ).catch((error: Error) => {
    throw new Unreadable('damaged', error);
  });
  if (zip.entryCount > limits.entries) {
    zip.close();
    throw new Unreadable('too-large');
  }
  let unpacked = 0;
  const parts: ZipPart[] = [];
  try {
    for (const entry of await entriesOf(zip, limits.entries)) {
      const path = nameOf(entry).replaceAll('\\', '/');
      if (path.endsWith('/')) continue;
      const refused = refusalOf(entry, path, limits);
      const stream = async (): Promise<Readable> => {
        if (refused) throw new Unreadable(refused);
        return zip.openReadStreamPromise(entry).catch((error: Error) => {
          throw new Unreadable('damaged', error);
        });
      };
      let counted = 0;
      const take = (bytes: number): void => {
        // A picture that many texts show is unpacked for each of them, and counted once.
        unpacked += Math.max(0, bytes - counted);
        counted = Math.max(counted, bytes);
        if (unpacked > limits.totalBytes) throw new Unreadable('too-large');
      };
      parts.push({ path, bytes: entry.uncompressedSize, refused, stream, read: () => readAll(stream, limits, take) });
    }
  } catch (error) {
    zip.close();
    throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
  }
  return { parts, close: () => zip.close() };
}

function entriesOf(zip: ZipFile, limit: number): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      // What is listed need not be what was announced.
      if (entries.push(entry) > limit) return reject(new Unreadable('too-large'));
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function readAll(
  stream: () => Promise<Readable>,
  limits: ZipLimits,
  take: (bytes: number) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of await stream()) {
      bytes += (chunk as Buffer).length;
      if (bytes > limits.entryBytes) throw new Unreadable('too-large');
      take(bytes);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
  }
  return Buffer.concat(chunks);
}

const symbolicLink = 0o120000;

function refusalOf(entry: Entry, path: string, limits: ZipLimits): UnreadableReason | null {
  if (/^([/]|[a-z]:)/i.test(path) || path.split('/').includes('..') || path.includes('\0')) return 'path-refused';
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === symbolicLink) return 'symbolic-link';
  if (entry.isEncrypted()) return 'encrypted';
  if (entry.uncompressedSize === 0) return 'empty';
  // A WordPress export is read as it comes, whatever its size.
  if (entry.uncompressedSize > limits.entryBytes && !/\.xml$/i.test(path)) return 'too-large';
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > harmless && uncompressedSize > compressedSize * ratioLimit) return 'packed-too-densely';
  return null;
}

const utf8Flag = 0x800;
const unicodePath = 0x7075;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Names as Info-ZIP says them, else UTF-8; older packers on Persian Windows wrote them in its own code page without saying so. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const told = entry.extraFields.find(({ id }) => id === unicodePath)?.data.subarray(5);
  for (const bytes of [told, raw]) {
    try {
      if (bytes) return strictUtf8.decode(bytes);
    } catch {
      // not UTF-8 whatever it says
    }
  }
  return entry.generalPurposeBitFlag & utf8Flag ? raw.toString('utf8') : new TextDecoder('windows-1256').decode(raw);
}
