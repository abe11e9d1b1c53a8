import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const dist = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');
/** Names with a hash in them never change what they mean. */
const forever = 'public, max-age=31536000, immutable';

/**
 * The staff app from apps/web/dist, compressed beforehand. Every address that is not the API's, the newsroom's or a file's is the app's
 * own: it answers with the same page, and the app's router decides.
 */
export async function serveWebApp(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? forever : 'no-cache');
    },
  });
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'));
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (/^\/(api|n|metrics)(\/|$)|\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
