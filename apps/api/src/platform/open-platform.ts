import { pino } from 'pino';
import { createAuth } from './auth.ts';
import { openBus } from './bus.ts';
import type { Config } from './config.ts';
import { openDatabases } from './databases.ts';
import { createJobs } from './jobs.ts';
import { createMailer } from './mail.ts';
import { openMemberships } from './membership.ts';
import type { Platform } from './platform.ts';
import { createOutgoingFetch } from './outgoing-fetch.ts';
import { openSessions } from './session.ts';
import { openStorage } from './storage.ts';

/** Opens what a process needs, in order; the returned function closes it in the opposite one. */
export async function openPlatform(config: Config): Promise<{ platform: Platform; close: () => Promise<void> }> {
  const log = pino({
    level: config.LOG_LEVEL,
    redact: { paths: ['req.headers', 'headers', 'err.config', '*.password', '*.token', '*.email'], remove: true },
  });
  const databases = openDatabases(config);
  const bus = await openBus(databases.jobsUrl, log);
  const mailer = createMailer(config);
  const auth = createAuth(config, databases, mailer);
  const sessions = openSessions(auth, bus);
  const memberships = openMemberships(databases, bus);
  const jobs = createJobs(databases, log);
  const storage = await openStorage(config);
  const outgoing = createOutgoingFetch(config.OUTGOING_ALLOW);
  const platform: Platform = {
    config,
    databases,
    bus,
    mailer,
    auth,
    sessions,
    memberships,
    jobs,
    storage,
    outgoing,
    log,
  };
  return {
    platform,
    close: async () => {
      await jobs.stop().catch(() => undefined);
      await bus.close();
      await databases.close();
    },
  };
}
