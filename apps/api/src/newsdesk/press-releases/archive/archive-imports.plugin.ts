import { archiveImportsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { handleArchiveImportJobs } from './archive-import.jobs.ts';
import {
  beginArchiveImport,
  readArchiveImport,
  removeArchiveImport,
  runArchiveImport,
  updateArchiveImport,
  updateArchiveImportItem,
} from './change-archive-import.ts';
import { exportUnread } from './export-unread.ts';
import {
  getArchiveImport,
  getArchiveImportItem,
  listArchiveImportItems,
  listArchiveImports,
} from './read-archive-imports.ts';

/** Archives of older systems, taken over: preview, import, what could not be read, and the way back. */
export async function archiveImportsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  handleArchiveImportJobs(platform);
  const reading = <T>({ organizationId }: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(platform.databases.app.prisma, organizationId, read);

  serve(app, routes.list, ({ actor, ability, query }) =>
    reading(actor, (tx) => listArchiveImports(tx, actor, ability, query)),
  );
  serve(app, routes.get, ({ actor, ability, params }) =>
    reading(actor, (tx) => getArchiveImport(tx, actor, ability, params.id)),
  );
  serve(app, routes.items, ({ actor, ability, params, query }) =>
    reading(actor, (tx) => listArchiveImportItems(tx, actor, ability, params.id, query)),
  );
  serve(app, routes.unread, (call) => exportUnread(platform, call));

  const found = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await reading(actor, (tx) => getArchiveImport(tx, actor, ability, params.id))));
  serveVerb(app, platform, routes.begin, (tx, { actor, ability, body }) =>
    beginArchiveImport(tx, platform, actor, ability, body),
  );
  serveVerb(
    app,
    platform,
    routes.read,
    (tx, { actor, ability, params, body }) => readArchiveImport(tx, platform, actor, ability, params.id, body.version),
    found,
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateArchiveImport(tx, actor, ability, params.id, body),
    found,
  );
  serveVerb(
    app,
    platform,
    routes.updateItem,
    (tx, { actor, ability, params, body }) =>
      updateArchiveImportItem(tx, actor, ability, params.id, params.position, body),
    async ({ actor, ability, params: { id, position } }) =>
      new ReadyJson(
        JSON.stringify(await reading(actor, (tx) => getArchiveImportItem(tx, actor, ability, id, position))),
      ),
  );
  serveVerb(
    app,
    platform,
    routes.run,
    (tx, { actor, ability, params, body }) => runArchiveImport(tx, platform, actor, ability, params.id, body.version),
    found,
  );
  serveVerb(
    app,
    platform,
    routes.remove,
    (tx, { actor, ability, params, body }) =>
      removeArchiveImport(tx, platform, actor, ability, params.id, body.version),
    found,
  );
}
