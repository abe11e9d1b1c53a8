import { giftCeilingsRoutes as ceilings, giftsRoutes as routes } from '@ravabet/contracts/protocol/gifts';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { approveGift } from './approve-gift.ts';
import { listGiftCeilings } from './ceilings/list-gift-ceilings.ts';
import { setGiftCeiling } from './ceilings/set-gift-ceiling.ts';
import { createGift } from './create-gift.ts';
import { exportGiftsOfYear } from './export-gifts-of-year.ts';
import { getGift } from './get-gift.ts';
import { handOverGift } from './hand-over-gift.ts';
import { listGifts } from './list-gifts.ts';
import { refuseGift } from './refuse-gift.ts';
import { updateGift } from './update-gift.ts';
import { withdrawGift } from './withdraw-gift.ts';

export async function giftsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  type OfOne = Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>;
  const gift = async ({ actor, ability, params }: OfOne) =>
    new ReadyJson(JSON.stringify(await getGift(reader, actor, ability, params.id)));

  serve(app, routes.list, ({ actor, ability, query }) => listGifts(reader, actor, ability, query));
  serve(app, routes.yearlyReturn, (call) => exportGiftsOfYear(platform, call));
  serve(app, routes.get, gift);
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createGift(tx, bus, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateGift(tx, bus, actor, ability, params.id, body),
    gift,
  );
  const steps = [
    [routes.approve, approveGift],
    [routes.refuse, refuseGift],
    [routes.handOver, handOverGift],
    [routes.withdraw, withdrawGift],
  ] as const;
  for (const [route, step] of steps) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => step(tx, bus, actor, ability, params.id, body),
      gift,
    );
  }

  serve(app, ceilings.list, ({ actor, ability }) => listGiftCeilings(reader, actor, ability));
  serveVerb(app, platform, ceilings.set, (tx, { actor, ability, body }) => setGiftCeiling(tx, actor, ability, body));
}
