import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A bucket in memory that is as strict as the real ones: every request must carry a right signature (AWS Signature Version 4). */
export interface S3Server {
  /** for S3_URL */
  readonly url: string;
  readonly objects: Map<string, { content: Buffer; mediaType: string; at: Date }>;
  /** what came, as `PUT key` */
  readonly asked: string[];
  readonly refused: string[];
  close(): Promise<void>;
}

const key = 'an access key';
const secret = 'a/secret+key';
const region = 'ir-thr-1';
const bucket = 'office';
const pageSize = 2;

const hmac = (secretKey: string | Buffer, text: string): Buffer =>
  createHmac('sha256', secretKey).update(text).digest();
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const percent = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** Null when the signature fits, else what is wrong. */
function fault(request: IncomingMessage, url: URL, body: Buffer): string | null {
  const given = /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? '',
  );
  const [, credential = '', signed = '', signature = ''] = given ?? [];
  const scope = credential.slice(credential.indexOf('/') + 1);
  if (!credential.startsWith(`${key}/`) || !scope.endsWith(`/${region}/s3/aws4_request`)) return 'InvalidAccessKeyId';
  for (const needed of ['host', 'x-amz-content-sha256', 'x-amz-date']) {
    if (!signed.split(';').includes(needed)) return `unsigned ${needed}`;
  }
  const payload = String(request.headers['x-amz-content-sha256']);
  // Bodies in signed or trailed pieces are what many servers of others do not understand.
  if (payload.startsWith('STREAMING') || request.headers['content-encoding'] === 'aws-chunked') return 'NotImplemented';
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const query = [...url.searchParams].map(([name, value]) => `${percent(name)}=${percent(value)}`).sort();
  const headers = signed
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim().replaceAll(/ +/g, ' ')}\n`);
  const canonical = [request.method, url.pathname, query.join('&'), headers.join(''), signed, payload].join('\n');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const signingKey = scope.split('/').reduce<string | Buffer>((step, part) => hmac(step, part), `AWS4${secret}`);
  return timingSafeEqual(hmac(signingKey, text), Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
}

export async function startS3Server(): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map();
  const asked: string[] = [];
  const refused: string[] = [];

  const answer = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const body = await buffer(request);
    const refuse = (status: number, code: string): void => {
      if (status !== 404) refused.push(`${request.method} ${url.pathname} ${code}`);
      const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
      reply.writeHead(status, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? '' : xml);
    };
    const wrong = fault(request, url, body);
    if (wrong) return refuse(403, wrong);
    const [, inBucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
    const name = rest.join('/');
    asked.push(`${request.method} ${name || url.searchParams.get('prefix')}`);
    if (inBucket !== bucket) return refuse(404, 'NoSuchBucket');
    if (!name && request.method === 'GET') return void reply.end(listing(objects, url.searchParams));
    if (request.method === 'PUT') {
      if (Number(request.headers['content-length']) !== body.length) return refuse(411, 'MissingContentLength');
      objects.set(name, { content: body, mediaType: String(request.headers['content-type']), at: new Date() });
      return void reply.setHeader('etag', `"${createHash('md5').update(body).digest('hex')}"`).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(name);
      return void reply.writeHead(204).end();
    }
    const found = objects.get(name);
    if (!found) return refuse(404, 'NoSuchKey');
    reply.setHeader('content-type', found.mediaType).setHeader('last-modified', found.at.toUTCString());
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const content = range ? found.content.subarray(Number(range[1]), Number(range[2]) + 1) : found.content;
    if (range) reply.setHeader('content-range', `bytes ${range[1]}-${range[2]}/${found.content.length}`);
    reply.writeHead(range ? 206 : 200, { 'content-length': content.length });
    reply.end(request.method === 'HEAD' ? undefined : content);
  };

  const server = createServer((request, reply) => void answer(request, reply).catch(() => reply.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `s3://${encodeURIComponent(key)}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${bucket}?region=${region}&tls=off`,
    objects,
    asked,
    refused,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** ListObjectsV2, in short pages so that going on is exercised. */
function listing(objects: S3Server['objects'], query: URLSearchParams): string {
  const after = query.get('continuation-token') ?? '';
  const keys = [...objects.keys()].filter((name) => name.startsWith(query.get('prefix') ?? '') && name > after).sort();
  const page = keys.slice(0, pageSize);
  const contents = page.map((name) => {
    const { content, at } = objects.get(name) ?? { content: Buffer.alloc(0), at: new Date() };
    return `<Contents><Key>${name}</Key><Size>${content.length}</Size><LastModified>${at.toISOString()}</LastModified></Contents>`;
  });
  const more = keys.length > pageSize ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more !== ''}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`;
}
