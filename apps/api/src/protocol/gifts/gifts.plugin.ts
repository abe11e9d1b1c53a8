import { giftsRoutes as routes } from '@ravabet/contracts/protocol/gifts';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { createGift } from './create-gift.ts';
import { listGifts } from './list-gifts.ts';

export async function giftsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  serve(app, routes.list, ({ actor, ability, query }) => listGifts(reader, actor, ability, query));
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createGift(tx, actor, ability, body));
}
