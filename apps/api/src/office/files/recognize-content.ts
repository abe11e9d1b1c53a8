import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { problem } from '../../platform/problems.ts';
import { checkPacked } from './check-packed.ts';
import { isAllowed, isPacked, isPicture, plainMediaType } from './media-types.ts';
import { measurePicture } from './measure-picture.ts';

export interface RecognizedContent {
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * What a content is, by its bytes; the name only tells relatives apart that look the same inside (CSV and plain text, the old Office
 * formats). Nothing is decoded or unpacked here: sizes are read from the headers.
 * @throws file-type-refused | file-too-many-pixels | file-unpacks-too-large | file-damaged
 */
export async function recognizeContent(path: string, name: string): Promise<RecognizedContent> {
  const mediaType = await mediaTypeOf(path, name);
  if (!isAllowed(mediaType)) throw problem('file-type-refused', { params: { mediaType } });
  if (isPacked(mediaType)) await checkPacked(path);
  const size = isPicture(mediaType) ? await measurePicture(path) : { width: null, height: null };
  return { mediaType, ...size };
}

const oldOffice: Record<string, string> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
};

async function mediaTypeOf(path: string, name: string): Promise<string> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await fileTypeFromFile(path).catch(() => {
    throw problem('file-damaged');
  });
  if (found?.mime === 'application/x-cfb') return oldOffice[extension] ?? 'application/x-cfb';
  if (found && found.mime !== 'application/xml') return plainMediaType(found.mime);
  return textTypeOf(await beginningOf(path), extension);
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const markupBegins = /<(!doctype|html|head|body|script|iframe|svg|img|a|p|div|style|link|meta|\?xml|[a-z]+:[a-z])/i;

/** Files without a signature: text when they are UTF-8 without control characters, and markup (of any encoding) when they could be read as such. */
function textTypeOf(bytes: Buffer, extension: string): string {
  let text: string;
  try {
    // The last character may be cut in the middle.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // Pages from before UTF-8; whatever their encoding, they leave as downloads only.
    text = bytes.toString('latin1');
    if (!/^(x?html?|xml)$/.test(extension) || !markupBegins.test(text)) return 'application/octet-stream';
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what tells binary from text
  if (/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text)) return 'application/octet-stream';
  if (markupBegins.test(text)) {
    if (/<svg[\s>]/i.test(text)) return 'image/svg+xml';
    return /^\s*<\?xml/.test(text) ? 'application/xml' : 'text/html';
  }
  return extension === 'csv' ? 'text/csv' : 'text/plain';
}
