import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FrontDoor } from './front-door.ts';

/** The address as the route was declared: it holds no ids, no words that were searched for, no tokens. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions?.url ?? 'none';

/** One line per answer, without anything that says who asked or for whom. */
function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { method } = request;
  const ms = Math.round(reply.elapsedTime * 10) / 10;
  request.log.info({ method, route: routeOf(request), status: reply.statusCode, ms }, 'answered');
}

/** Every answer carries its request's id, which also stands in each line the request wrote to the log. */
export function useRequestLog(app: FastifyInstance, door: FrontDoor): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => logAnswer(request, reply));
  door.onAnswered(({ requestId, given: { route, status }, ms }) => {
    app.log.info({ reqId: requestId, method: 'GET', route, status, ms: Math.round(ms * 10) / 10 }, 'answered');
  });
}
