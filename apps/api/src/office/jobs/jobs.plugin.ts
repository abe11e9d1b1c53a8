import { deadLettersRoutes, jobsRoutes as routes } from '@ravabet/contracts/office/jobs';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { cancelJob } from './cancel-job.ts';
import {
  discardDeadLetter,
  failJobsOfDeadLetters,
  listDeadLetters,
  removeDeadLetter,
  retryDeadLetter,
} from './dead-letters.ts';
import { getJob } from './get-job.ts';
import { listJobs } from './list-jobs.ts';

export async function jobsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  serve(app, routes.list, ({ actor, ability, query }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) => listJobs(tx, actor, ability, query)),
  );
  serve(app, routes.get, ({ actor, ability, params }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) => getJob(tx, actor, ability, params.id)),
  );
  serveVerb(
    app,
    platform,
    routes.cancel,
    async (tx, { actor, ability, params }) => {
      await cancelJob(tx, bus, actor, ability, params.id);
    },
    async ({ actor, ability, params }) => {
      const job = await withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
        getJob(tx, actor, ability, params.id),
      );
      return new ReadyJson(JSON.stringify(job));
    },
  );

  serve(app, deadLettersRoutes.list, async ({ actor, ability }) => ({
    items: await listDeadLetters(platform, actor, ability),
  }));
  const removed = async ({ params }: { params: { id: string } }) => {
    await removeDeadLetter(platform, params.id);
    return new ReadyJson('');
  };
  serveVerb(
    app,
    platform,
    deadLettersRoutes.retry,
    (tx, { actor, ability, params }) => retryDeadLetter(tx, platform, actor, ability, params.id),
    removed,
  );
  serveVerb(
    app,
    platform,
    deadLettersRoutes.discard,
    (tx, { actor, ability, params }) => discardDeadLetter(tx, platform, actor, ability, params.id),
    removed,
  );
  platform.jobs.repeat('fail jobs of dead letters', 3000, () => failJobsOfDeadLetters(platform));
}
