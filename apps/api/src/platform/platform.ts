import type { FastifyBaseLogger } from 'fastify';
import type { Auth } from './auth.ts';
import type { Bus } from './bus.ts';
import type { Config } from './config.ts';
import type { Databases } from './databases.ts';
import type { Jobs } from './jobs.ts';
import type { Mailer } from './mail.ts';
import type { Memberships } from './membership.ts';
import type { OutgoingFetch } from './outgoing-fetch.ts';
import type { Sessions } from './session.ts';
import type { Storage } from './storage.ts';

/** What every room stands on; opened once per process by app.ts or worker.ts. */
export interface Platform {
  readonly config: Config;
  readonly databases: Databases;
  readonly bus: Bus;
  readonly mailer: Mailer;
  readonly auth: Auth;
  readonly sessions: Sessions;
  readonly memberships: Memberships;
  readonly jobs: Jobs;
  readonly storage: Storage;
  readonly outgoing: OutgoingFetch;
  readonly log: FastifyBaseLogger;
}
