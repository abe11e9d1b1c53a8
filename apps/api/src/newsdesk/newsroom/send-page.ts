import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedPage, Encoding, PageCache } from './page-cache.ts';

/** Nothing runs here, so nothing is allowed to. Not even to the same site may a form be sent. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = { 'content-security-policy': policy } as const;

/** One second: a withdrawal is seen everywhere within two, and a rush is answered by caches on the way. */
const cacheControl = 'public, max-age=1, must-revalidate';

/** What the client takes, if it saves anything. */
function encodingFor(request: FastifyRequest, bytes: number): Encoding | null {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string' || bytes < 1024) return null;
  const takes = (name: Encoding): boolean =>
    new RegExp(`(?:^|[,\\s])${name}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/**
 * Sends a rendered page, or says that the client has it already. Each encoding of the same bytes has a tag of its own. The bytes are ready,
 * so they go straight to the socket: nothing of Fastify's way from a value to an answer is needed, its hooks before and after still run.
 */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, cache: PageCache, entry: CachedPage) {
  const { page } = entry;
  const encoding = encodingFor(request, page.bytes.length);
  const tag = encoding ? `"${page.hash}-${encoding}"` : `"${page.hash}"`;
  const headers: Record<string, unknown> = {
    ...reply.getHeaders(),
    ...pageHeaders,
    ...page.headers,
    'cache-control': cacheControl,
    vary: 'Accept-Encoding',
    etag: tag,
  };
  if (page.status === 200 && hasTag(request.headers['if-none-match'], tag)) return straight(reply, 304, headers);
  headers['content-type'] = page.mediaType;
  if (!encoding) return straight(reply, page.status, headers, page.bytes);
  headers['content-encoding'] = encoding;
  return straight(reply, page.status, headers, await cache.compressed(entry, encoding));
}

function straight(reply: FastifyReply, status: number, headers: Record<string, unknown>, bytes?: Buffer): FastifyReply {
  if (bytes) headers['content-length'] = bytes.length;
  reply.code(status).hijack();
  reply.raw.writeHead(status, headers as OutgoingHttpHeaders);
  reply.raw.end(bytes);
  return reply;
}

function hasTag(asked: string | undefined, tag: string): boolean {
  if (asked === undefined) return false;
  return asked === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
