import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from './config.ts';
import type { Databases } from './databases.ts';
import type { FrontDoor, ReadyAnswer } from './front-door.ts';
import type { Platform } from './platform.ts';
import { problem } from './problems.ts';
import { routeOf } from './request-log.ts';

/** Figures of this process for Prometheus; labels come from closed lists only, never from what people send. */
export function useMetrics(app: FastifyInstance, { config, databases }: Platform, door: FrontDoor): void {
  const registry = new Registry();
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until an answer was out, by method, route and class of status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  measurePools(registry, databases);
  measureJobs(registry, databases);
  // Its observers run as long as the process: only where somebody asks.
  let ofTheProcess = false;
  app.addHook('onResponse', async (request, reply) => {
    const status = classOf(reply.statusCode);
    durations.observe({ method: request.method, route: routeOf(request), status }, reply.elapsedTime / 1000);
  });
  // Looking a label's counters up takes longer than counting, so each answer keeps its own.
  const atTheDoor = new WeakMap<ReadyAnswer, { observe(seconds: number): void }>();
  door.onAnswered(({ given, ms }) => {
    let counted = atTheDoor.get(given);
    if (!counted) {
      const { route, status } = given;
      counted = durations.labels({ method: 'GET', route, status: classOf(status) });
      atTheDoor.set(given, counted);
    }
    counted.observe(ms / 1000);
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    // To everybody else it does not exist.
    if (!mayRead(config, request)) throw problem('not-found');
    if (!ofTheProcess) collectDefaultMetrics({ register: registry });
    ofTheProcess = true;
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
}

const classOf = (status: number): string => `${Math.floor(status / 100)}xx`;

function mayRead(config: Config, request: FastifyRequest): boolean {
  if (config.METRICS_TOKEN !== '') {
    const given = createHash('sha256').update(request.headers.authorization ?? '');
    const due = createHash('sha256').update(`Bearer ${config.METRICS_TOKEN}`);
    return timingSafeEqual(given.digest(), due.digest());
  }
  // A proxy on this machine also calls from the loopback address, for the whole world.
  const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => name in request.headers);
  return !forwarded && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
}

function measurePools(registry: Registry, databases: Databases): void {
  const readers = { reader: databases.reader.pool, publicReader: databases.publicReader.pool };
  const pools = { app: databases.app.pool, identity: databases.identity.pool, jobs: databases.jobs.pool, ...readers };
  new Gauge({
    name: 'database_pool_connections',
    help: 'Connections of a pool by state; waiting counts requests that have none yet',
    labelNames: ['pool', 'state'] as const,
    registers: [registry],
    collect() {
      for (const [name, pool] of Object.entries(pools)) {
        this.set({ pool: name, state: 'open' }, pool.totalCount);
        this.set({ pool: name, state: 'idle' }, pool.idleCount);
        this.set({ pool: name, state: 'waiting' }, pool.waitingCount);
      }
    },
  });
}

function measureJobs(registry: Registry, databases: Databases): void {
  new Gauge({
    name: 'jobs',
    help: 'Background work by queue and state',
    labelNames: ['queue', 'state'] as const,
    registers: [registry],
    async collect() {
      this.reset();
      try {
        const rows = await databases.jobs.prisma.$queryRaw<{ name: string; state: string; n: number }[]>`
          SELECT name, state::text AS state, count(*)::integer AS n FROM pgboss.job GROUP BY name, state`;
        for (const { name, state, n } of rows) this.set({ queue: name, state }, n);
      } catch {
        // While the database is away the other figures matter all the more.
      }
    },
  });
}
