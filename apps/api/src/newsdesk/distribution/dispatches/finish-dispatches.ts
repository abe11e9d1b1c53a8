import { withOrganization } from '@ravabet/db/with-organization';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';

/** A dispatch is done when none of its deliveries will be tried again; also the one whose last recipient was taken off. */
export async function finishDispatches({ databases, bus }: Platform): Promise<void> {
  const ready = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string }[]>`
    SELECT p.organization_id AS "organizationId", p.id FROM dispatch p
    WHERE p.state = 'sending' AND NOT EXISTS (SELECT FROM delivery d WHERE d.organization_id = p.organization_id
      AND d.dispatch_id = p.id AND d.state IN ('queued', 'sending', 'deferred')) LIMIT 50`;
  for (const { organizationId, id } of ready) {
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const finished = await tx.$executeRaw`
        UPDATE dispatch p SET state = 'done', finished_at = now(), version = version + 1, trouble = NULL
        WHERE p.organization_id = ${organizationId}::uuid AND p.id = ${id}::uuid AND p.state = 'sending' AND NOT EXISTS (
          SELECT FROM delivery d WHERE d.organization_id = p.organization_id AND d.dispatch_id = p.id
            AND d.state IN ('queued', 'sending', 'deferred'))`;
      if (finished === 0) return;
      const counts = await tx.delivery.groupBy({
        by: ['state'],
        where: { organizationId, dispatchId: id },
        _count: { _all: true },
      });
      await audit(
        tx,
        { organizationId, personId: null },
        {
          event: 'dispatch.finished',
          subjectType: 'Dispatch',
          subjectId: id,
          after: { state: 'done', counts: Object.fromEntries(counts.map(({ state, _count }) => [state, _count._all])) },
        },
      );
      await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: id });
    });
  }
}
