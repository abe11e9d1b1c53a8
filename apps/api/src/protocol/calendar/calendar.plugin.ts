import { calendarRoutes as routes } from '@ravabet/contracts/protocol/calendar';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { getCalendar } from './get-calendar.ts';

export async function calendarPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  serve(app, routes.get, ({ actor, ability, query }) => getCalendar(reader, actor, ability, query));
}
