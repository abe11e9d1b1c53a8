import { newsroomStatisticsRoutes as routes } from '@ravabet/contracts/newsdesk/newsroom';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { countSubscribers } from '../subscriptions/count-subscribers.ts';
import { exportSubscribers } from '../subscriptions/export-subscribers.ts';
import { exportStatistics } from './export-statistics.ts';
import { readReleaseStatistics, readStatistics } from './read-statistics.ts';

/** What the staff see of the newsroom's reach: figures, never people. */
export async function newsroomStatisticsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  serve(app, routes.get, ({ actor, ability, query, request }) =>
    readStatistics(reader, actor, ability, query, languageOf(request)),
  );
  serve(app, routes.ofRelease, ({ actor, ability, params }) =>
    readReleaseStatistics(reader, actor, ability, params.id),
  );
  serve(app, routes.exportStatistics, (call) => exportStatistics(platform, call));
  serve(app, routes.subscribers, ({ actor, ability }) => countSubscribers(reader, actor, ability));
  serve(app, routes.exportSubscribers, (call) => exportSubscribers(platform, call));
}
