import { embargoLinksRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { addressOfEmbargoLink } from './address-of-embargo-link.ts';
import { createEmbargoLink } from './create-embargo-link.ts';
import { handleEmbargoJobs } from './embargo.jobs.ts';
import { exportEmbargoReport } from './export-embargo-report.ts';
import { reportEmbargoLinks } from './report-embargo-links.ts';
import { revokeEmbargoLink } from './revoke-embargo-link.ts';
import { marksInEvidence, traceEmbargoMark } from './trace-embargo-mark.ts';

/** Who reads before everybody does. What the recipients themselves see is in newsroom/embargo. */
export async function embargoLinksPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, config } = platform;
  handleEmbargoJobs(platform);
  serve(app, routes.report, ({ actor, ability, params, query }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      reportEmbargoLinks(tx, actor, ability, params.id, query.at),
    ),
  );
  serve(app, routes.exportReport, (call) => exportEmbargoReport(platform, call));
  serveVerb(
    app,
    platform,
    routes.create,
    (tx, { actor, ability, params, body }) => createEmbargoLink(tx, bus, config, actor, ability, params.id, body),
    ({ actor, params, body }) =>
      withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
        addressOfEmbargoLink(tx, config, actor.organizationId, params.id, body.recipientId),
      ),
  );
  serveVerb(app, platform, routes.revoke, (tx, { actor, ability, params, body }) =>
    revokeEmbargoLink(tx, bus, actor, ability, params.id, body.reason),
  );
  serveVerb(app, platform, routes.trace, async (tx, { actor, ability, body }) =>
    traceEmbargoMark(tx, actor, ability, await marksInEvidence(body)),
  );
}
