import type { FastifyReply, FastifyRequest } from 'fastify';
import { rawHeader, type Ready } from '../../platform/front-door.ts';
import { routeOf } from '../../platform/request-log.ts';
import type { OwnAddresses } from '../../platform/own-addresses.ts';
import { isUnchanged } from './feeds/last-modified.ts';
import type { CachedPage, PageAnswers, PageCache, PageEncoding } from './page-cache.ts';

/** Nothing runs here, so nothing is allowed to. Forms go to the newsroom itself. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "script-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = { 'content-security-policy': policy } as const;

/** One second: a withdrawal is seen everywhere within two, and a rush is answered by caches on the way. */
const cacheControl = 'public, max-age=1, must-revalidate';

/** What the client takes, if it saves anything. */
function encodingFor(accepted: string | string[] | undefined, bytes: number): PageEncoding {
  if (typeof accepted !== 'string' || bytes < 1024) return 'identity';
  return takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : 'identity';
}

const takes = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });

/** Sends a rendered page, or says that the client has it already. Each encoding of the same bytes has a tag of its own. */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, cache: PageCache, entry: CachedPage) {
  const { page } = entry;
  const encoding = encodingFor(request.headers['accept-encoding'], page.bytes.length);
  const tag = encoding === 'identity' ? `"${page.hash}"` : `"${page.hash}-${encoding}"`;
  reply.headers({ ...pageHeaders, ...page.headers, 'cache-control': cacheControl, vary: 'Accept-Encoding', etag: tag });
  const asked = {
    ifNoneMatch: request.headers['if-none-match'],
    ifModifiedSince: request.headers['if-modified-since'],
  };
  const lastModified = page.headers['last-modified'];
  if (page.status === 200 && isUnchanged(asked, { tag, lastModified })) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  reply.code(page.status).type(page.mediaType);
  const bytes = await cache.encoded(entry, encoding);
  if (page.status === 200) entry.answers.set(encoding, answersLike(request, reply, tag, bytes));
  return reply.send(bytes);
}

/** What was just sent, and its 304, ready to be given again with the very same headers. */
function answersLike(request: FastifyRequest, reply: FastifyReply, tag: string, bytes: Buffer): PageAnswers {
  const { 'x-request-id': _own, ...headers } = reply.getHeaders();
  const { 'content-type': _type, 'content-encoding': _encoding, ...unchanged } = headers;
  const route = routeOf(request);
  return {
    tag,
    whole: {
      route,
      status: 200,
      headers: inTurns({ ...headers, 'content-length': bytes.length }),
      body: bodyOf(bytes),
    },
    unchanged: { route, status: 304, headers: inTurns(unchanged) },
  };
}

/** Beyond this a string is written more slowly than a buffer. */
const longestString = 16_384;
const bodyOf = (bytes: Buffer): Buffer | string => (bytes.length <= longestString ? bytes.toString('latin1') : bytes);

const inTurns = (headers: Record<string, unknown>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);

/** The front door's way to the caches: by the address as it came, when that is a page's own, and only what has been sent before. */
export const readyPages =
  (
    caches: { pages: PageCache; searches: PageCache },
    addresses: Pick<OwnAddresses, 'inner' | 'elsewhere' | 'any'>,
  ): Ready =>
  (request) => {
    let { url = '' } = request;
    if (addresses.any) {
      const host = rawHeader(request, 'host');
      url = addresses.inner(host, url);
      if (addresses.elsewhere(host, url) !== null) return undefined;
    }
    if (!url.startsWith('/n/')) return undefined;
    const entry = caches.pages.find(url) ?? caches.searches.find(url);
    const answers = entry?.answers.get(encodingFor(rawHeader(request, 'accept-encoding'), entry.page.bytes.length));
    if (!answers) return undefined;
    const lastModified = entry?.page.headers['last-modified'];
    const asked = {
      ifNoneMatch: rawHeader(request, 'if-none-match'),
      // Pages without a date need not look for one.
      ifModifiedSince: lastModified === undefined ? undefined : rawHeader(request, 'if-modified-since'),
    };
    return isUnchanged(asked, { tag: answers.tag, lastModified }) ? answers.unchanged : answers.whole;
  };
