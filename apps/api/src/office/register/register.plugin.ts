import { registerRoutes as routes } from '@ravabet/contracts/office/register';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { checkRegister } from './check-register.ts';
import { listOfficeNumbers } from './list-office-numbers.ts';

export async function registerPlugin(app: FastifyInstance, { databases }: Platform): Promise<void> {
  const { reader } = databases;
  serve(app, routes.list, ({ actor, ability, query }) => listOfficeNumbers(reader, actor, ability, query));
  serve(app, routes.check, ({ actor, ability }) => checkRegister(reader, actor, ability));
}
