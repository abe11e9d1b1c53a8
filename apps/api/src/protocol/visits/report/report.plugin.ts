import { visitReportRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import { sendContent } from '../../../office/files/share/send-content.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { openReportPicture, readReport } from './read-report.ts';
import { writeVisitReport } from './write-visit-report.ts';

/** The report of a visit, in words and pictures. */
export async function visitReportPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, storage } = platform;
  const reading = <T>({ organizationId }: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, organizationId, read);
  const report = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await reading(actor, (tx) => readReport(tx, actor, ability, params.id))));
  serve(app, routes.get, report);
  serve(app, routes.picture, async ({ actor, ability, params, request, reply }) => {
    const picture = await reading(actor, (tx) => openReportPicture(tx, actor, ability, params));
    return sendContent(request, reply, storage, picture, { cache: 'private, no-cache' });
  });
  serveVerb(
    app,
    platform,
    routes.write,
    (tx, { actor, ability, params, body }) => writeVisitReport(tx, bus, actor, ability, params.id, body),
    report,
  );
}
