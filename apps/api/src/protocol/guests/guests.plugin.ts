import {
  guestImportRoutes as imports,
  guestsRoutes as routes,
  protocolRanksRoutes as ranks,
  refusalsRoutes as refusals,
} from '@ravabet/contracts/protocol/guests';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { archiveGuest } from './archive-guest.ts';
import { createGuest } from './create-guest.ts';
import { getGuest } from './get-guest.ts';
import { importGuests } from './import/import-guests.ts';
import { previewGuestImport } from './import/preview-guest-import.ts';
import { listGuests } from './list-guests.ts';
import { addUsualRanks } from './ranks/add-usual-ranks.ts';
import { createProtocolRank } from './ranks/create-protocol-rank.ts';
import { listProtocolRanks } from './ranks/list-protocol-ranks.ts';
import { updateProtocolRank } from './ranks/update-protocol-rank.ts';
import { createRefusalEntry } from './refusals/create-refusal-entry.ts';
import { decideGuestLikeness } from './refusals/decide-guest-likeness.ts';
import { listGuestLikenesses } from './refusals/list-guest-likenesses.ts';
import { listRefusalEntries } from './refusals/list-refusal-entries.ts';
import { removeRefusalEntry } from './refusals/remove-refusal-entry.ts';
import { restoreGuest } from './restore-guest.ts';
import { updateGuest } from './update-guest.ts';

export async function guestsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  type OfOne = Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>;
  const guest = async ({ actor, ability, params }: OfOne) =>
    new ReadyJson(JSON.stringify(await getGuest(databases, actor, ability, params.id)));

  serve(app, routes.list, ({ actor, ability, query }) => listGuests(databases.reader, actor, ability, query));
  serve(app, routes.get, guest);
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createGuest(tx, bus, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateGuest(tx, bus, actor, ability, params.id, body),
    guest,
  );
  serveVerb(
    app,
    platform,
    routes.archive,
    (tx, { actor, ability, params, body }) => archiveGuest(tx, bus, actor, ability, params.id, body.version),
    guest,
  );
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restoreGuest(tx, bus, actor, ability, params.id, body.version),
    guest,
  );

  serve(app, ranks.list, ({ actor, ability, query }) => listProtocolRanks(databases.reader, actor, ability, query));
  serveVerb(app, platform, ranks.create, (tx, { actor, ability, body }) =>
    createProtocolRank(tx, actor, ability, body),
  );
  serveVerb(app, platform, ranks.update, (tx, { actor, ability, params, body }) =>
    updateProtocolRank(tx, actor, ability, params.id, body),
  );
  serveVerb(app, platform, ranks.addUsual, (tx, { actor, ability }) => addUsualRanks(tx, actor, ability));

  serve(app, refusals.list, ({ actor, ability }) => listRefusalEntries(databases.reader, actor, ability));
  serve(app, refusals.likenesses, ({ actor, ability, query }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      listGuestLikenesses(tx, actor, ability, query),
    ),
  );
  serveVerb(app, platform, refusals.create, (tx, { actor, ability, body }) =>
    createRefusalEntry(tx, actor, ability, body),
  );
  serveVerb(app, platform, refusals.remove, (tx, { actor, ability, params, body }) =>
    removeRefusalEntry(tx, actor, ability, params.id, body),
  );
  serveVerb(app, platform, refusals.decide, (tx, { actor, ability, params, body }) =>
    decideGuestLikeness(tx, bus, actor, ability, params.id, body),
  );

  serve(app, imports.preview, ({ actor, ability, body }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) => previewGuestImport(tx, actor, ability, body)),
  );
  serveVerb(app, platform, imports.run, (tx, { actor, ability, body }) => importGuests(tx, bus, actor, ability, body));
}
