import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ByteRange, Storage } from '../../../platform/storage.ts';
import { problem } from '../../../platform/problems.ts';
import { isShownInPlace, servedMediaType } from '../media-types.ts';

export interface Sendable {
  readonly storageKey: string;
  readonly mediaType: string;
  readonly size: number;
  readonly etag: string;
  /** the name that a download gets */
  readonly name: string;
}

/**
 * Sends a content with headers of its own: nothing in it runs, loads or is read as another type. (A PDF cannot have the sandbox: the
 * browsers' viewers refuse to open in one.)
 */
export async function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  storage: Storage,
  content: Sendable,
  options: { download?: boolean; cache: string },
): Promise<FastifyReply> {
  const { mediaType, size, storageKey } = content;
  const pdf = mediaType === 'application/pdf';
  const inPlace = isShownInPlace(mediaType) && !options.download;
  const etag = `"${content.etag}"`;
  reply.headers({
    'content-type': textSafe(servedMediaType(mediaType)),
    'content-disposition': contentDisposition(inPlace ? 'inline' : 'attachment', content.name),
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; frame-ancestors 'self'${pdf ? '' : '; sandbox'}`,
    'cache-control': options.cache,
    'accept-ranges': 'bytes',
    etag,
  });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) return reply.code(304).send();
  const range = rangeOf(request, size, etag);
  if (range) {
    reply.code(206).headers({
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
      'content-length': range.end - range.start + 1,
    });
  } else reply.header('content-length', size);
  const stream = await storage.read(storageKey, range ?? undefined).catch((error: unknown) => {
    // The row is there and the bytes are not: `verify` names it; here it is a fault of ours, not of the address.
    throw problem('internal-error', { cause: error });
  });
  return reply.send(stream);
}

const textSafe = (mediaType: string): string =>
  mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;

/** One range, as players ask for it; anything else is answered with the whole. */
function rangeOf(request: FastifyRequest, size: number, etag: string): ByteRange | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const condition = request.headers['if-range'];
  if (!asked || (condition !== undefined && condition !== etag)) return null;
  const [, first = '', last = ''] = asked;
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end && start < size ? { start, end } : null;
}

/** RFC 6266: the real name as UTF-8 in filename*, and an ASCII shadow for what cannot read it. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const ascii = name.slice(0, name.length - extension.length).replaceAll(/[^A-Za-z0-9 ._-]+/g, '_');
  const plain = /[A-Za-z0-9]/.test(ascii) ? ascii : 'file';
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}${extension}"; filename*=UTF-8''${encoded}`;
}
