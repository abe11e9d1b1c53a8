import { auditTrailRoutes as routes } from '@ravabet/contracts/office/audit-trail';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { must } from '../../platform/ability.ts';
import { checkAuditChain, sealAuditEntries } from '../../platform/audit-seal.ts';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { listAuditEntries } from './list-audit-entries.ts';

export async function auditTrailPlugin(app: FastifyInstance, { databases, jobs }: Platform): Promise<void> {
  jobs.repeat('seal audit entries', 400, async () => {
    for (let round = 0; round < 40 && (await sealAuditEntries(databases.jobs.prisma)) === 500; round++);
  });
  serve(app, routes.list, ({ actor, ability, query }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) => listAuditEntries(tx, actor, ability, query)),
  );
  serve(app, routes.check, async ({ actor, ability }) => {
    must(ability, 'read', 'AuditEntry');
    const { checked, faults } = await checkAuditChain(databases.jobs.prisma, actor.organizationId);
    return {
      checked,
      faults: faults
        .slice(0, 100)
        .map(({ seq, entryId, fault }) => ({ seq: seq === null ? null : Number(seq), entryId, fault })),
      checkedAt: new Date().toISOString(),
    };
  });
}
