import { filesRoutes as routes } from '@ravabet/contracts/office/files';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { deleteFile } from './delete-file.ts';
import { emptyBin } from './empty-bin.ts';
import { getFile } from './get-file.ts';
import { listFileUses } from './list-file-uses.ts';
import { countFiles, listFiles } from './list-files.ts';
import { openFileContent, openFileVariant } from './open-file-content.ts';
import { prepareFile, prepareFileJob } from './prepare-file.ts';
import { reconcileFiles } from './reconcile-files.ts';
import { restoreFile } from './restore-file.ts';
import { sendContent } from './share/send-content.ts';
import { updateFile } from './update-file.ts';
import { uploadsPlugin } from './uploads.plugin.ts';

const hour = 60 * 60 * 1000;

export async function filesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, jobs, storage } = platform;
  const { reader } = databases;
  const reading = <T>({ organizationId }: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, organizationId, read);
  jobs.handle(prepareFileJob, (data) => prepareFile(platform, data));
  jobs.repeat('empty the bin of files', hour, async () => void (await emptyBin(platform)));
  jobs.repeat('reconcile files', 6 * hour, async () => void (await reconcileFiles(platform)));
  await app.register(uploadsPlugin, platform);

  serve(
    app,
    routes.list,
    async ({ actor, ability, query }) => new ReadyJson(await listFiles(reader, actor, ability, query)),
  );
  serve(app, routes.count, ({ actor, ability, query }) => countFiles(reader, actor, ability, query));
  const file = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(await getFile(reader, actor, ability, params.id));
  serve(app, routes.get, file);
  serve(app, routes.uses, ({ actor, ability, params }) =>
    reading(actor, (tx) => listFileUses(tx, actor, ability, params.id)),
  );
  serve(app, routes.content, async ({ actor, ability, params, query, request, reply }) => {
    const content = await reading(actor, (tx) => openFileContent(tx, actor, ability, params.id));
    const download = query.download ?? false;
    return sendContent(request, reply, storage, content, { download, cache: 'private, no-cache' });
  });
  serve(app, routes.variant, async ({ actor, ability, params, request, reply }) => {
    const variant = await reading(actor, (tx) => openFileVariant(tx, actor, ability, params.id, params.name));
    return sendContent(request, reply, storage, variant, { cache: 'private, max-age=86400' });
  });

  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateFile(tx, bus, actor, ability, params.id, body),
    file,
  );
  serveVerb(app, platform, routes.remove, async (tx, { actor, ability, params, query }) => {
    await deleteFile(tx, actor, ability, params.id, query.version);
    return undefined;
  });
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restoreFile(tx, actor, ability, params.id, body.version),
    file,
  );
}
