import { EventEmitter } from 'node:events';
import type { Tx } from '@ravabet/db';
import pg from 'pg';

/** What processes tell each other through PostgreSQL. A transaction's message arrives when it commits, or never. */
export interface BusEvents {
  'session.ended': { personId: string };
  'newsroom.changed': { organizationId: string };
  'notification.added': { organizationId: string; personId: string };
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

/** Listens on one connection of its own and comes back by itself. */
export async function openBus(url: string, log: { warn: (o: object, m: string) => void }): Promise<Bus> {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: pg.Client | null = null;
  let closed = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, application_name: 'ravabet bus', keepAlive: true });
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => {
      const message = JSON.parse(payload ?? '{}') as { kind: BusEvent };
      emitter.emit(message.kind, message);
    });
    next.on('end', () => {
      client = null;
      if (!closed) reconnect();
    });
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    client = next;
  };
  const reconnect = (wait = 200): void => {
    setTimeout(() => {
      if (closed) return;
      connect().then(
        () => emitter.emit('reconnected', {}),
        (error: Error) => {
          log.warn({ err: error }, 'the bus waits for the database');
          reconnect(Math.min(wait * 2, 3000));
        },
      );
    }, wait).unref();
  };

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
      await client?.end();
    },
  };
}
