import { newsroomRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { getNewsroom } from './get-newsroom.ts';

/** What the staff see of their newsroom. */
export async function newsroomPlugin(app: FastifyInstance, { databases, config }: Platform): Promise<void> {
  serve(app, newsroomRoutes.get, ({ actor, ability }) => getNewsroom(databases.reader, config, actor, ability));
}
