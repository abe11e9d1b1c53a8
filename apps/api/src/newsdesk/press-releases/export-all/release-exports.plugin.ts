import { releaseExportsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { loadPressRelease } from '../load-press-release.ts';
import { checkNinjs } from '../ninjs/check-ninjs.ts';
import { ninjsOf } from '../ninjs/ninjs-of.ts';
import { beginReleaseExport } from './begin-release-export.ts';
import { readExported } from './read-exported.ts';
import { exportKey, handleReleaseExports, releaseExportJob } from './release-export.jobs.ts';

/** Releases as data: all of them as a job, one at once, and the check of documents of others. */
export async function releaseExportsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  handleReleaseExports(platform);
  const { databases, storage } = platform;

  serveVerb(app, platform, routes.begin, (tx, { actor, ability, body }) =>
    beginReleaseExport(tx, platform, actor, ability, body),
  );

  serve(app, routes.download, async ({ actor, ability, params, reply }) => {
    must(ability, 'export', 'PressRelease');
    const { organizationId, personId } = actor;
    // Made of what its person may read: to anybody else it does not exist.
    const job = await withOrganization(databases.app.prisma, organizationId, (tx) =>
      tx.job.findFirst({
        where: {
          organizationId,
          id: params.id,
          createdById: personId,
          kind: releaseExportJob.kind.name,
          state: 'done',
        },
      }),
    );
    const key = exportKey(organizationId, params.id);
    const size = job && (await storage.sizeOf(key));
    if (!size) throw problem('not-found');
    const { format } = job.params as { format: string };
    const name = attachment(`releases-${format}-${job.createdAt.toISOString().slice(0, 10)}.zip`, 'releases.zip');
    reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store', 'content-length': size });
    return reply.type('application/zip').send(await storage.read(key));
  });

  serve(app, routes.ninjs, async ({ actor, ability, params, reply }) => {
    const { organizationId } = actor;
    const { id } = params;
    const release = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      await loadPressRelease(tx, actor, ability, 'export', id);
      const after = { format: 'ninjs' };
      await audit(tx, actor, { event: 'press-release.exported', subjectType: 'PressRelease', subjectId: id, after });
      const [found] = await readExported(tx, platform, organizationId, [id]);
      if (!found) throw problem('not-found');
      return found;
    });
    const document = ninjsOf(release, new Date());
    checkNinjs(document);
    const name = attachment(`${release.title}.ninjs.json`, 'press-release.ninjs.json');
    reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' });
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(document, null, 2));
  });

  serve(app, routes.checkNinjs, async ({ ability, body }) => {
    must(ability, 'export', 'PressRelease');
    checkNinjs(body);
    const { uri, pubStatus = 'usable' } = body as { uri: string; pubStatus?: string };
    return { uri, pubStatus };
  });
}
