import { guestsRoutes as routes } from '@ravabet/contracts/protocol/guests';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { createGuest } from './create-guest.ts';
import { listGuests } from './list-guests.ts';

export async function guestsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  serve(app, routes.list, ({ actor, ability, query }) => listGuests(reader, actor, ability, query));
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createGuest(tx, actor, ability, body));
}
