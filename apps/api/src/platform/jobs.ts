import { createHash } from 'node:crypto';
import type { Tx } from '@ravabet/db';
import { fromPrisma, PgBoss } from 'pg-boss';
import type { FastifyBaseLogger } from 'fastify';
import type { Databases } from './databases.ts';
import { poolSizes } from './pool-sizes.ts';

/** A kind of background work; its name is its queue. Handlers are safe to run twice: they key what they do by the job or the record. */
export interface JobKind<Data extends object> {
  readonly name: string;
  readonly data?: Data;
}

export const defineJob = <Data extends object>(name: string): JobKind<Data> => ({ name });

/** With `once` it is not enqueued again as long as one of its kind with the same words is remembered: a week after it was done. */
export interface OneOfMany<Data extends object> {
  readonly data: Data;
  readonly once?: string;
}

/** A job's id follows from its words, so that the database refuses the second. */
function idOnce(kind: string, once: string): string {
  const bytes = createHash('sha256').update(`${kind} ${once}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export interface Jobs {
  /** Inside the business transaction: the job exists when it commits, or never. */
  enqueue<Data extends object>(tx: Tx, kind: JobKind<Data>, data: Data, options?: { startAfter?: Date }): Promise<void>;
  /** Many of one kind in one statement: an event of a thousand people is told of in one round trip. */
  enqueueMany<Data extends object>(
    tx: Tx,
    kind: JobKind<Data>,
    jobs: readonly OneOfMany<Data>[],
    options?: { startAfter?: Date },
  ): Promise<void>;
  /**
   * Declares a handler; it runs where start({ work: true }) was called. `long` work may take a day, and is taken up again within a minute
   * of its process having died.
   */
  handle<Data extends object>(
    kind: JobKind<Data>,
    handler: (data: Data, jobId: string) => Promise<void>,
    options?: { long?: boolean },
  ): void;
  /** Declares work that comes back every so often, in one process at a time. */
  repeat(name: string, everyMs: number, round: () => Promise<void>): void;
  start(options: { work: boolean }): Promise<void>;
  stop(): Promise<void>;
  readonly boss: PgBoss;
}

export const deadLetters = 'dead-letters';

export function createJobs(databases: Databases, log: FastifyBaseLogger): Jobs {
  const boss = new PgBoss({
    connectionString: databases.jobsUrl,
    schema: 'pgboss',
    max: poolSizes(1).boss,
    // How often it is looked for long work whose process is gone.
    monitorIntervalSeconds: 15,
    superviseIntervalSeconds: 15,
    application_name: 'ravabet jobs',
  });
  boss.on('error', (error: Error) => log.warn({ err: error }, 'background work waits for the database'));
  const handlers = new Map<string, (data: object, jobId: string) => Promise<void>>();
  const longKinds = new Set<string>();
  const rounds: { name: string; everyMs: number; round: () => Promise<void> }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = false;

  const turn = (entry: (typeof rounds)[number]): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      const done: Promise<void> = entry
        .round()
        .catch((error: Error) => log.warn({ err: error, round: entry.name }, 'a round failed and will come again'))
        .finally(() => {
          running.delete(done);
          if (!stopped) turn(entry);
        });
      running.add(done);
    }, entry.everyMs);
    timers.add(timer);
  };

  return {
    boss,
    async enqueue(tx, kind, data, { startAfter } = {}) {
      await boss.send(kind.name, data, { db: fromPrisma(tx as never), ...(startAfter && { startAfter }) });
    },
    async enqueueMany(tx, kind, many, { startAfter } = {}) {
      // The same words twice in one call are one job as well.
      const byId = new Map(many.flatMap((job) => (job.once ? [[idOnce(kind.name, job.once), job.data] as const] : [])));
      const jobs = [
        ...[...byId].map(([id, data]) => ({ id, data })),
        ...many.filter(({ once }) => !once).map(({ data }) => ({ data })),
      ];
      if (jobs.length === 0) return;
      const later = startAfter ? { startAfter: startAfter.toISOString() } : {};
      await boss.insert(
        kind.name,
        jobs.map((job) => ({ ...job, ...later })),
        { db: fromPrisma(tx as never) },
      );
    },
    handle(kind, handler, options = {}) {
      if (options.long) longKinds.add(kind.name);
      handlers.set(kind.name, handler as (data: object, jobId: string) => Promise<void>);
    },
    repeat(name, everyMs, round) {
      rounds.push({ name, everyMs, round });
    },
    async start({ work }) {
      await boss.start();
      await boss.createQueue(deadLetters);
      for (const name of handlers.keys()) {
        const options = {
          retryLimit: 6,
          retryDelay: 2,
          retryBackoff: true,
          expireInSeconds: 900,
          deadLetter: deadLetters,
          ...(longKinds.has(name) && { expireInSeconds: 23 * 60 * 60, heartbeatSeconds: 30 }),
        };
        await boss.createQueue(name, options);
        // An installation that had the queue before keeps it as it was made.
        if (longKinds.has(name)) await boss.updateQueue(name, { expireInSeconds: 23 * 60 * 60, heartbeatSeconds: 30 });
      }
      await databases.jobs.prisma.$executeRaw`GRANT USAGE ON SCHEMA pgboss TO ravabet_app`;
      await databases.jobs.prisma.$executeRaw`GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA pgboss TO ravabet_app`;
      if (!work) return;
      for (const [name, handler] of handlers) {
        await boss.work(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
          for (const job of jobs) await handler(job.data as object, job.id);
        });
      }
      for (const entry of rounds) turn(entry);
    },
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.allSettled(running);
      await boss.stop({ graceful: true, timeout: 8000 });
    },
  };
}
