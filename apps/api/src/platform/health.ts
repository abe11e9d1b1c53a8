import type { FastifyInstance } from 'fastify';
import type { Platform } from './platform.ts';

/** Live: the process answers. Ready: the database answers too, so a balancer may send people here. */
export function serveHealth(app: FastifyInstance, { databases }: Platform): void {
  app.get('/api/health/live', { schema: { hide: true } }, async () => ({ status: 'live' }));
  app.get('/api/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await databases.app.prisma.$queryRaw`SELECT 1`;
      return { status: 'ready' };
    } catch {
      return reply.code(503).header('retry-after', '2').send({ status: 'waiting for the database' });
    }
  });
}
