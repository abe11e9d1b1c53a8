import { rolePassword } from '@ravabet/db/database-roles';
import { startTestServer, testSecret, type TestServer } from '@ravabet/db/test-database';
import { PgBoss } from 'pg-boss';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One PostgreSQL for the run; its template already holds the tables of background work, which take a second to make. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startTestServer();
  await prepareJobs(server);
  project.provide('testServer', server);
  return stop;
}

async function prepareJobs(server: TestServer): Promise<void> {
  const url = new URL(server.adminUrl);
  url.pathname = `/${server.template}`;
  url.username = 'ravabet_jobs';
  url.password = rolePassword(testSecret, 'ravabet_jobs');
  const boss = new PgBoss({ connectionString: url.href, schema: 'pgboss', supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}
