import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Platform } from '../../../platform/platform.ts';
import { uploadsFolder } from '../../../platform/storage.ts';
import { type ArchivePictures, archivePictures } from './archive-pictures.ts';
import { type ArchivePart, isPassedOver, isPictureName } from './archive-source.ts';
import { openZip, type OpenZip, type ZipLimits, type ZipPart } from './read-zip.ts';
import { isText, readPost, readWordPress, wasPublic, type WordPressPost } from './read-wordpress.ts';
import { isWordPress, readPart } from './recognize-part.ts';
import { Unreadable } from './unreadable.ts';

/** One uploaded file of an archive. */
export interface ArchiveFile {
  readonly id: string;
  readonly name: string;
  readonly storageKey: string;
  readonly isPicture: boolean;
}

export interface OpenArchive {
  readonly pictures: ArchivePictures;
  /** parts that are no texts and are not listed */
  passedOver(): number;
  parts(): AsyncGenerator<ArchivePart>;
  close(): Promise<void>;
}

const limits: ZipLimits = { entries: 20_000, entryBytes: 60 * 1024 ** 2, totalBytes: 4 * 1024 ** 3 };
const largestAlone = 60 * 1024 ** 2;

/** Brings the uploads of an archive beside us, where they can be read in any order, and lists what is in them. Nothing is unpacked to disk. */
export async function openArchive(
  { storage, config }: Pick<Platform, 'storage' | 'config'>,
  files: readonly ArchiveFile[],
): Promise<OpenArchive> {
  const folder = join(uploadsFolder(config), `archive-${randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pictures = archivePictures();
  const zips: OpenZip[] = [];
  const opened: { file: ArchiveFile; path: string; zip: OpenZip | null; kind: 'zip' | 'wordpress' | 'alone' }[] = [];
  let passed = 0;
  const close = async (): Promise<void> => {
    for (const zip of zips) zip.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const [index, file] of files.entries()) {
      const path = join(folder, String(index));
      await pipeline(await storage.read(file.storageKey), createWriteStream(path, { mode: 0o600 }));
      if (file.isPicture) {
        pictures.add(file.name, () => readFile(path));
        continue;
      }
      const head = await headOf(path);
      const zip = head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? await openZip(path, limits) : null;
      const isDocx = zip?.parts.some((part) => part.path === 'word/document.xml') ?? false;
      if (zip && isDocx) zip.close();
      else if (zip) zips.push(zip);
      if (zip && !isDocx)
        for (const part of zip.parts) if (isPictureName(part.path)) pictures.add(part.path, () => part.read());
      const kind = zip && !isDocx ? 'zip' : isWordPress(head) ? 'wordpress' : 'alone';
      opened.push({ file, path, zip: kind === 'zip' ? zip : null, kind });
    }
  } catch (error) {
    await close();
    throw error;
  }

  async function* parts(): AsyncGenerator<ArchivePart> {
    passed = 0;
    for (const { file, path, zip, kind } of opened) {
      if (kind === 'zip' && zip) {
        for (const part of zip.parts) {
          if (isPassedOver(part.path)) passed++;
          else if (!isPictureName(part.path)) yield* partsOf(file, part);
        }
      } else if (kind === 'wordpress') yield* postsOf(file, file.name, () => Promise.resolve(createReadStream(path)));
      else {
        const { size } = await stat(path);
        const read = async () => {
          if (size > largestAlone) throw new Unreadable('too-large');
          return readPlain(await readFile(path), file.name);
        };
        yield { fileId: file.id, path: file.name, refused: null, leftOut: false, read };
      }
    }
  }
  return { pictures, passedOver: () => passed, parts, close };
}

async function* partsOf(file: ArchiveFile, part: ZipPart): AsyncGenerator<ArchivePart> {
  if (/\.xml$/i.test(part.path) && !part.refused && isWordPress(await headOfPart(part))) {
    return yield* postsOf(file, part.path, () => part.stream());
  }
  const read = async () => readPlain(await part.read(), part.path);
  yield { fileId: file.id, path: part.path, refused: part.refused, leftOut: false, read };
}

async function readPlain(bytes: Buffer, path: string) {
  const text = await readPart(bytes, path);
  return { sourceKey: createHash('sha256').update(bytes).digest('hex'), text };
}

/** The entries of a WordPress export. Pictures of posts are named by number, and often come after them: their addresses are read first. */
async function* postsOf(file: ArchiveFile, path: string, stream: () => Promise<Readable>): AsyncGenerator<ArchivePart> {
  const attachments = new Map<string, string>();
  await Promise.resolve(stream())
    .then(async (first) => {
      for await (const post of readWordPress(first))
        if (post.attachmentUrl) attachments.set(post.id, post.attachmentUrl);
    })
    // Where it breaks off is said at the second reading.
    .catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error;
    });
  try {
    for await (const post of readWordPress(await stream()))
      if (isText(post)) yield partOf(file, post, attachments.get(post.thumbnailId) ?? null);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // A file that breaks off has given what was whole; the break itself is a line of the list.
    yield { fileId: file.id, path, refused: error.reason, leftOut: false, read: () => Promise.reject(error) };
  }
}

const partOf = (file: ArchiveFile, post: WordPressPost, thumbnail: string | null): ArchivePart => ({
  fileId: file.id,
  path: (post.link || post.guid || post.id).slice(0, 1000),
  refused: null,
  leftOut: !wasPublic(post),
  read: async () => ({
    sourceKey: `wordpress ${post.guid || `${post.link} ${post.id}`}`.slice(0, 1000),
    text: readPost(post, thumbnail),
  }),
});

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function headOfPart(part: ZipPart): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await part.stream()) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes >= 8192) break;
  }
  return Buffer.concat(chunks);
}
