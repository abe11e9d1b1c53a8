import {
  newsroomLookRoutes as look,
  newsroomRedirectsRoutes as redirects,
  pressContactsRoutes as contacts,
  pressEventsRoutes as events,
} from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { announcePressEvent } from './events/announce-press-event.ts';
import { cancelPressEvent } from './events/cancel-press-event.ts';
import { createPressEvent } from './events/create-press-event.ts';
import { listPressEvents } from './events/list-press-events.ts';
import { removePressEvent } from './events/remove-press-event.ts';
import { updatePressEvent } from './events/update-press-event.ts';
import { getNewsroomLook } from './look/get-newsroom-look.ts';
import { setNewsroomLook } from './look/set-newsroom-look.ts';
import { createPressContact } from './people/create-press-contact.ts';
import { hidePressContact } from './people/hide-press-contact.ts';
import { listPressContacts } from './people/list-press-contacts.ts';
import { removePressContact } from './people/remove-press-contact.ts';
import { showPressContact } from './people/show-press-contact.ts';
import { updatePressContact } from './people/update-press-contact.ts';
import { addNewsroomRedirect } from './redirects/add-newsroom-redirect.ts';
import { listNewsroomRedirects } from './redirects/list-newsroom-redirects.ts';
import { removeNewsroomRedirect } from './redirects/remove-newsroom-redirect.ts';

/** What the staff decide about their newsroom: its look, whom the press asks, what it is invited to, older addresses. */
export async function newsroomRecordsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const reading = <T>({ actor }: { actor: Actor }, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, read);

  serve(app, look.get, (call) => reading(call, (tx) => getNewsroomLook(tx, call.actor, call.ability)));
  serveVerb(app, platform, look.set, async (tx, { actor, ability, body }) => {
    await setNewsroomLook(tx, actor, ability, body);
    return getNewsroomLook(tx, actor, ability);
  });

  serve(app, contacts.list, (call) => reading(call, (tx) => listPressContacts(tx, call.actor, call.ability)));
  serveVerb(app, platform, contacts.create, (tx, { actor, ability, body }) =>
    createPressContact(tx, actor, ability, body),
  );
  serveVerb(app, platform, contacts.update, (tx, { actor, ability, params, body }) =>
    updatePressContact(tx, actor, ability, params.id, body),
  );
  serveVerb(app, platform, contacts.show, (tx, { actor, ability, params, body }) =>
    showPressContact(tx, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, contacts.hide, (tx, { actor, ability, params, body }) =>
    hidePressContact(tx, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, contacts.remove, (tx, { actor, ability, params, query }) =>
    removePressContact(tx, actor, ability, params.id, query.version),
  );

  serve(app, events.list, (call) => reading(call, (tx) => listPressEvents(tx, call.actor, call.ability)));
  serveVerb(app, platform, events.create, (tx, { actor, ability, body }) => createPressEvent(tx, actor, ability, body));
  serveVerb(app, platform, events.update, (tx, { actor, ability, params, body }) =>
    updatePressEvent(tx, actor, ability, params.id, body),
  );
  serveVerb(app, platform, events.announce, (tx, { actor, ability, params, body }) =>
    announcePressEvent(tx, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, events.cancel, (tx, { actor, ability, params, body }) =>
    cancelPressEvent(tx, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, events.remove, (tx, { actor, ability, params, query }) =>
    removePressEvent(tx, actor, ability, params.id, query.version),
  );

  serve(app, redirects.list, (call) =>
    reading(call, (tx) => listNewsroomRedirects(tx, call.actor, call.ability, call.query)),
  );
  serveVerb(app, platform, redirects.add, (tx, { actor, ability, body }) =>
    addNewsroomRedirect(tx, actor, ability, body),
  );
  serveVerb(app, platform, redirects.remove, (tx, { actor, ability, params }) =>
    removeNewsroomRedirect(tx, actor, ability, params.id),
  );
}
