import { visitDocumentsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import { sendContent } from '../../../office/files/share/send-content.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { addVisitDocuments } from './add-visit-documents.ts';
import { openVisitDocument, readVisitDocuments } from './read-visit-documents.ts';
import { removeVisitDocument } from './remove-visit-document.ts';
import { renameVisitDocument } from './rename-visit-document.ts';

/** Letters, agendas, curricula vitae and agreements of a visit. */
export async function visitDocumentsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, storage } = platform;
  const reading = <T>({ organizationId }: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, organizationId, read);
  const all = async ({ actor, ability, params }: Pick<Call<typeof routes.list>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await reading(actor, (tx) => readVisitDocuments(tx, actor, ability, params.id))));
  serve(app, routes.list, all);
  serve(app, routes.content, async ({ actor, ability, params, request, reply }) => {
    const content = await reading(actor, (tx) => openVisitDocument(tx, actor, ability, params));
    return sendContent(request, reply, storage, content, { download: true, cache: 'private, no-cache' });
  });
  serveVerb(
    app,
    platform,
    routes.add,
    (tx, { actor, ability, params, body }) => addVisitDocuments(tx, bus, actor, ability, params.id, body),
    all,
  );
  serveVerb(
    app,
    platform,
    routes.rename,
    (tx, { actor, ability, params, body }) => renameVisitDocument(tx, bus, actor, ability, params, body),
    all,
  );
  serveVerb(
    app,
    platform,
    routes.remove,
    (tx, { actor, ability, params, body }) => removeVisitDocument(tx, bus, actor, ability, params, body),
    all,
  );
}
