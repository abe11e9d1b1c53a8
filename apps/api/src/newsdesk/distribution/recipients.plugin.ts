import {
  recipientImportRoutes as imports,
  recipientListsRoutes as lists,
  recipientsRoutes as routes,
} from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, serve, serveVerb } from '../../platform/serve.ts';
import { addRecipientListMembers } from './add-recipient-list-members.ts';
import { archiveRecipientList } from './archive-recipient-list.ts';
import { archiveRecipient } from './archive-recipient.ts';
import { countRecipients } from './count-recipients.ts';
import { createRecipientList } from './create-recipient-list.ts';
import { createRecipient } from './create-recipient.ts';
import { exportRecipients } from './export-recipients.ts';
import { getRecipientList } from './get-recipient-list.ts';
import { getRecipient } from './get-recipient.ts';
import { importRecipients } from './import/import-recipients.ts';
import { previewRecipientImport } from './import/preview-recipient-import.ts';
import { listRecipientFilterValues } from './list-recipient-filter-values.ts';
import { listRecipientLists } from './list-recipient-lists.ts';
import { listRecipientDeliveries } from './list-recipient-deliveries.ts';
import { listRecipients } from './list-recipients.ts';
import { removeRecipientListMembers } from './remove-recipient-list-members.ts';
import { restoreRecipientList } from './restore-recipient-list.ts';
import { restoreRecipient } from './restore-recipient.ts';
import { updateRecipientList } from './update-recipient-list.ts';
import { updateRecipient } from './update-recipient.ts';

type Asks = Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>;

/** Whom the office writes to: people and lists. */
export async function recipientsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  serve(app, routes.list, ({ actor, ability, query }) => listRecipients(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability, query }) => countRecipients(reader, actor, ability, query));
  serve(app, routes.filterValues, ({ actor, ability }) => listRecipientFilterValues(reader, actor, ability));
  serve(app, routes.exportList, (call) => exportRecipients(platform, call));
  // Also what a step answers with: the record as it is after the commit.
  const recipient = ({ actor, ability, params }: Asks) => getRecipient(reader, actor, ability, params.id);
  serve(app, routes.get, recipient);
  serve(app, routes.deliveries, ({ actor, ability, params, query }) =>
    listRecipientDeliveries(reader, actor, ability, params.id, query),
  );
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createRecipient(tx, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateRecipient(tx, actor, ability, params.id, body),
    recipient,
  );
  serveVerb(
    app,
    platform,
    routes.archive,
    (tx, { actor, ability, params, body }) => archiveRecipient(tx, actor, ability, params.id, body.version),
    recipient,
  );
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restoreRecipient(tx, actor, ability, params.id, body.version),
    recipient,
  );

  // It writes nothing, so nothing of what was pasted is kept for repetitions either.
  serve(app, imports.preview, ({ actor, ability, body }) =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) =>
      previewRecipientImport(tx, actor, ability, body),
    ),
  );
  serveVerb(app, platform, imports.run, (tx, { actor, ability, body }) => importRecipients(tx, actor, ability, body));

  serve(app, lists.list, ({ actor, ability, query }) => listRecipientLists(reader, actor, ability, query.archived));
  const list = ({ actor, ability, params }: Asks) => getRecipientList(reader, actor, ability, params.id);
  serve(app, lists.get, list);
  serveVerb(app, platform, lists.create, (tx, { actor, ability, body }) =>
    createRecipientList(tx, actor, ability, body),
  );
  serveVerb(
    app,
    platform,
    lists.update,
    (tx, { actor, ability, params, body }) => updateRecipientList(tx, actor, ability, params.id, body),
    list,
  );
  serveVerb(
    app,
    platform,
    lists.archive,
    (tx, { actor, ability, params, body }) => archiveRecipientList(tx, actor, ability, params.id, body.version),
    list,
  );
  serveVerb(
    app,
    platform,
    lists.restore,
    (tx, { actor, ability, params, body }) => restoreRecipientList(tx, actor, ability, params.id, body.version),
    list,
  );
  serveVerb(app, platform, lists.addMembers, (tx, { actor, ability, params, body }) =>
    addRecipientListMembers(tx, actor, ability, params.id, body.recipientIds),
  );
  serveVerb(app, platform, lists.removeMembers, (tx, { actor, ability, params, body }) =>
    removeRecipientListMembers(tx, actor, ability, params.id, body.recipientIds),
  );
}
