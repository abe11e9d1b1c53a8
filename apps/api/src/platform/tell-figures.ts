import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

/** /metrics of a process that serves nobody else; by the same rules as the service's, and without a token to this machine only. */
export function tellFigures(app: FastifyInstance, config: Config): Server | null {
  if (config.WORKER_METRICS_PORT === 0) return null;
  const server = createServer((request, reply) => {
    const { method, headers, socket, url } = request;
    if (method !== 'GET' || url !== '/metrics') return void reply.writeHead(404).end();
    app.inject({ url, headers: headers as Record<string, string>, remoteAddress: socket.remoteAddress ?? '' }).then(
      (told) =>
        reply.writeHead(told.statusCode, { 'content-type': String(told.headers['content-type']) }).end(told.rawPayload),
      () => reply.writeHead(503).end(),
    );
  });
  return server.listen(config.WORKER_METRICS_PORT, config.METRICS_TOKEN ? config.HOST : '127.0.0.1');
}
