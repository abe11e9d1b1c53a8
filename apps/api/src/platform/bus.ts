import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tx } from '@ravabet/db';
import pg from 'pg';

/** What processes tell each other through PostgreSQL. A transaction's message arrives when it commits, or never. */
export interface BusEvents {
  'session.ended': { personId: string };
  'newsroom.changed': { organizationId: string };
  'notifications.changed': { organizationId: string; personId: string };
  'record.changed': {
    organizationId: string;
    subjectType: string;
    subjectId: string;
    version?: number;
    personId?: string;
  };
  'presence.changed': { organizationId: string; subjectType: string; subjectId: string };
  'job.changed': { organizationId: string; jobId: string; personId: string | null };
  /** the connection was lost and is back: whatever was cached may be stale */
  reconnected: Record<string, never>;
}
export type BusEvent = keyof BusEvents;

export interface Bus {
  on<E extends BusEvent>(event: E, listener: (message: BusEvents[E]) => void): () => void;
  /** inside the transaction of what it tells */
  tell<E extends BusEvent>(tx: Pick<Tx, '$executeRaw'>, event: E, message: BusEvents[E]): Promise<void>;
  close(): Promise<void>;
}

const channel = 'ravabet';

/** How long a connection that says nothing may still be believed in. */
const beatEveryMs = 15_000;
const patienceMs = 5000;

/** Listens on one connection of its own and comes back by itself. */
export async function openBus(url: string, log: { warn: (o: object, m: string) => void }): Promise<Bus> {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: pg.Client | null = null;
  let closed = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'ravabet bus',
      keepAlive: true,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
    });
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => {
      const message = JSON.parse(payload ?? '{}') as { kind: BusEvent };
      emitter.emit(message.kind, message);
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    // Heard only from here on: a connection that could not be made ends too, and would begin a second row of attempts,
    // which doubles with each of them until the database has no place left for anybody.
    next.once('end', () => {
      client = null;
      if (!closed) void reconnect();
    });
    client = next;
    if (closed) await next.end();
  };
  const reconnect = async (): Promise<void> => {
    for (let wait = 200; !closed; wait = Math.min(wait * 2, 3000)) {
      await delay(wait, undefined, { ref: false });
      if (closed) return;
      try {
        await connect();
        emitter.emit('reconnected', {});
        return;
      } catch (error) {
        log.warn({ err: error }, 'the bus waits for the database');
      }
    }
  };
  // A machine that lost its power closes nothing: only a question without an answer tells that nobody is there.
  const beat = setInterval(() => {
    const asked = client;
    asked?.query('SELECT 1').catch(() => asked.end().catch(() => undefined));
  }, beatEveryMs);
  beat.unref();

  await connect();
  return {
    on(event, listener) {
      emitter.on(event, listener);
      return () => emitter.off(event, listener);
    },
    async tell(tx, event, message) {
      await tx.$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify({ kind: event, ...message })})`;
    },
    close: async () => {
      closed = true;
      clearInterval(beat);
      await client?.end();
    },
  };
}
