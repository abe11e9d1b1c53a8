import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance } from 'fastify';
import type { Platform } from './platform.ts';

/** Hands /api/auth/* to Better Auth. */
export function mountAuth(app: FastifyInstance, { auth }: Platform): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    async handler(request, reply) {
      const headers = fromNodeHeaders(request.headers);
      headers.set('x-client-ip', request.ip);
      const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? 'localhost'}`);
      const body = request.body ? { body: JSON.stringify(request.body) } : {};
      const answer = await auth.handler(new Request(url, { method: request.method, headers, ...body }));
      reply.status(answer.status);
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
      for (const setCookie of answer.headers.getSetCookie()) reply.header('set-cookie', setCookie);
      return reply.send(answer.body ? await answer.text() : null);
    },
  });
}
