import { resourcesRoutes as routes } from '@ravabet/contracts/protocol/resources';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { bookResources } from './book-resources.ts';
import { cancelBooking } from './cancel-booking.ts';
import { changeBooking } from './change-booking.ts';
import { createResource } from './create-resource.ts';
import { getResourceCalendar } from './get-resource-calendar.ts';
import { getResource } from './get-resource.ts';
import { getBooking, getBookings, listBookings } from './list-bookings.ts';
import { listResources } from './list-resources.ts';
import { reinstateResource } from './reinstate-resource.ts';
import { retireResource } from './retire-resource.ts';
import { updateResource } from './update-resource.ts';

export async function resourcesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  serve(app, routes.list, ({ actor, ability, query }) => listResources(reader, actor, ability, query));
  serve(app, routes.calendar, ({ actor, ability, query }) => getResourceCalendar(databases, actor, ability, query));
  serve(app, routes.bookingsOf, ({ actor, ability, query }) => listBookings(reader, actor, ability, query));
  serve(app, routes.get, ({ actor, ability, params }) => getResource(reader, actor, ability, params.id));

  // What a step answers with: the record as it is after the commit.
  type OfOne = Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>;
  const resource = async ({ actor, ability, params }: OfOne) =>
    new ReadyJson(JSON.stringify(await getResource(reader, actor, ability, params.id)));
  const booking = async ({ actor, ability, params }: OfOne) =>
    new ReadyJson(JSON.stringify(await getBooking(reader, actor, ability, params.id)));

  serve(app, routes.getBooking, booking);

  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) =>
    createResource(tx, bus, actor, ability, body),
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateResource(tx, bus, actor, ability, params.id, body),
    resource,
  );
  serveVerb(
    app,
    platform,
    routes.retire,
    (tx, { actor, ability, params, body }) => retireResource(tx, bus, actor, ability, params.id, body),
    resource,
  );
  serveVerb(
    app,
    platform,
    routes.reinstate,
    (tx, { actor, ability, params, body }) => reinstateResource(tx, bus, actor, ability, params.id, body.version),
    resource,
  );
  serveVerb(
    app,
    platform,
    routes.book,
    (tx, { actor, ability, body }) => bookResources(tx, bus, actor, ability, body),
    async ({ actor, ability, body }) =>
      new ReadyJson(JSON.stringify({ items: await getBookings(reader, actor, ability, body.ids) })),
  );
  serveVerb(
    app,
    platform,
    routes.changeBooking,
    (tx, { actor, ability, params, body }) => changeBooking(tx, bus, actor, ability, params.id, body),
    booking,
  );
  serveVerb(
    app,
    platform,
    routes.cancelBooking,
    (tx, { actor, ability, params, body }) => cancelBooking(tx, bus, actor, ability, params.id, body),
    booking,
  );
}
