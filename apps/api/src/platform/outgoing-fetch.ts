import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';

/** Why nothing came back; `sent` says whether the other side may have taken what was sent. */
export type OutgoingReason =
  | 'address-invalid'
  | 'address-not-allowed'
  | 'name-not-found'
  | 'not-reached'
  | 'too-slow'
  | 'broken-off'
  | 'too-large'
  | 'too-many-redirects';

export class OutgoingError extends Error {
  readonly reason: OutgoingReason;
  readonly sent: boolean;
  constructor(reason: OutgoingReason, options: { sent?: boolean; cause?: unknown } = {}) {
    super(reason, { cause: options.cause });
    this.reason = reason;
    this.sent = options.sent ?? false;
  }
}

export interface OutgoingRequest {
  url: string;
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** for the whole of it, with redirects; 10 s unless said */
  timeoutMs?: number;
  /** of the answer, unpacked; 1 MiB unless said */
  maxBytes?: number;
}

export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** where it ended after redirects */
  readonly url: string;
}

/** The one way out to the world: connectors, feeds, hubs. @throws OutgoingError */
export type OutgoingFetch = (request: OutgoingRequest) => Promise<OutgoingAnswer>;

const redirectsAtMost = 3;
const unpackers = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) } as const;

/**
 * http and https only. A name is resolved once, its addresses are checked (nothing private, loopback, link-local, mapped or translated) and
 * the connection goes to a checked address; again after each redirect. What is sent with a body is never redirected.
 * @param allow addresses or CIDR ranges inside the own network that may be reached all the same (OUTGOING_ALLOW)
 */
export function createOutgoingFetch(allow: string): OutgoingFetch {
  const allowed = readRanges(allow);
  return async ({ timeoutMs = 10_000, maxBytes = 1024 * 1024, ...first }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    let url = first.url;
    for (let redirects = 0; ; redirects++) {
      const answer = await ask({ ...first, url }, await checkedAddress(url, allowed), signal, maxBytes);
      const location = answer.headers.location;
      const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
      if (!isRedirect || first.method === 'POST') return answer;
      if (redirects === redirectsAtMost) throw new OutgoingError('too-many-redirects');
      url = URL.parse(location, url)?.href ?? '';
    }
  };
}

type Ranges = [ipaddr.IPv4 | ipaddr.IPv6, number][];

/** @throws Error that names the wrong entry */
export function readRanges(text: string): Ranges {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((entry) => {
      if (entry.includes('/')) return ipaddr.parseCIDR(entry);
      const address = ipaddr.parse(entry);
      return [address, address.kind() === 'ipv4' ? 32 : 128];
    });
}

const mayReach = (address: string, allowed: Ranges): boolean => {
  const parsed = ipaddr.process(address);
  const isAllowed = allowed.some(
    ([range, bits]) => range.kind() === parsed.kind() && parsed.match(range as ipaddr.IPv4 & ipaddr.IPv6, bits),
  );
  return isAllowed || parsed.range() === 'unicast';
};

async function checkedAddress(text: string, allowed: Ranges): Promise<{ address: string; family: number }> {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new OutgoingError('address-invalid');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true }).catch((cause: unknown) => {
    throw new OutgoingError('name-not-found', { cause });
  });
  // One bad address among good ones is a name that somebody bends towards us.
  const [first] = found;
  if (!first || !found.every(({ address }) => mayReach(address, allowed)))
    throw new OutgoingError('address-not-allowed');
  return first;
}

async function ask(
  { url, method = 'GET', headers = {}, body }: OutgoingRequest,
  to: { address: string; family: number },
  signal: AbortSignal,
  maxBytes: number,
): Promise<OutgoingAnswer> {
  let sent = false;
  const failed = (cause: unknown): never => {
    if (cause instanceof OutgoingError) throw cause;
    throw new OutgoingError(signal.aborted ? 'too-slow' : sent ? 'broken-off' : 'not-reached', { sent, cause });
  };
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const outgoing = (url.startsWith('https:') ? requestHttps : requestHttp)(
    url,
    {
      method,
      headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Ravabet', ...headers },
      signal,
      agent: false,
      lookup: (_name, options, done) => (options.all ? done(null, [to]) : done(null, to.address, to.family)),
    },
    resolve,
  );
  outgoing.on('error', reject);
  outgoing.on('finish', () => (sent = true));
  outgoing.end(body);
  try {
    const incoming = await promise;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new OutgoingError('too-large', { sent: true });
      chunks.push(chunk);
    }
    const packed = Buffer.concat(chunks);
    const { statusCode = 0, headers: answered } = incoming;
    return { status: statusCode, headers: answered, body: await unpacked(packed, answered, maxBytes), url };
  } catch (error) {
    outgoing.destroy();
    return failed(error);
  }
}

async function unpacked(packed: Buffer, headers: IncomingHttpHeaders, maxOutputLength: number): Promise<Buffer> {
  const unpack = unpackers[headers['content-encoding'] as keyof typeof unpackers];
  if (!unpack || packed.length === 0) return packed;
  return unpack(packed, { maxOutputLength }).catch((cause: unknown) => {
    throw new OutgoingError('too-large', { sent: true, cause });
  });
}
