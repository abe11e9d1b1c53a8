import { searchRoutes as routes } from '@ravabet/contracts/office/search';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { indexPending } from './index-pending.ts';
import { searchRecords } from './search-records.ts';

export async function searchPlugin(app: FastifyInstance, { databases, jobs }: Platform): Promise<void> {
  jobs.repeat('index', 250, async () => {
    // What is left over waits for the next round; a long queue is worked off in one.
    for (let round = 0; round < 40 && (await indexPending(databases.jobs.prisma)) === 300; round++);
  });
  serve(app, routes.search, ({ actor, ability, query }) => searchRecords(databases.reader, actor, ability, query));
}
