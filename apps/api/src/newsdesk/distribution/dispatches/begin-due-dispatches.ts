import { withOrganization } from '@ravabet/db/with-organization';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { isFrozen } from '../../social-posts/share/is-frozen.ts';
import { tellTrouble } from '../sending/running-dispatches.ts';
import { freezeContents } from './freeze-contents.ts';
import { findDispatch } from './load-dispatch.ts';
import { mustMatchRelease } from './must-match-release.ts';

/**
 * Begins what waited and whose time, or publication, has come; by the database's clock. The text is frozen now, as it is public now. One
 * that cannot begin (its release was never published) waits on, and says why.
 */
export async function beginDueDispatches(platform: Platform): Promise<void> {
  const { databases, bus, config, log } = platform;
  const due = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string }[]>`
    SELECT d.organization_id AS "organizationId", d.id FROM dispatch d
    JOIN press_release r ON r.organization_id = d.organization_id AND r.id = d.press_release_id
    WHERE d.state = 'scheduled' AND ((d.timing = 'at' AND d.scheduled_for <= now()) OR (d.timing = 'published' AND r.state = 'published'))
      AND NOT EXISTS (SELECT 1 FROM publishing_freeze f WHERE f.organization_id = d.organization_id)
    ORDER BY d.scheduled_for NULLS FIRST LIMIT 20`;
  for (const { organizationId, id } of due) {
    try {
      await withOrganization(databases.app.prisma, organizationId, async (tx) => {
        const row = await findDispatch(tx, organizationId, id);
        if (row?.state !== 'scheduled' || (await isFrozen(tx, organizationId))) return;
        await mustMatchRelease(tx, organizationId, { ...row, timing: 'now' });
        const contents = await freezeContents(tx, row, config.publicUrl);
        const { count } = await tx.dispatch.updateMany({
          where: { organizationId, id, state: 'scheduled' },
          data: {
            state: 'sending',
            startedAt: new Date(),
            contents: (contents ?? {}) as object,
            version: { increment: 1 },
          },
        });
        if (count === 0) return;
        await tx.$executeRaw`UPDATE dispatch SET trouble = NULL WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid`;
        await audit(
          tx,
          { organizationId, personId: null },
          {
            event: 'dispatch.begun',
            subjectType: 'Dispatch',
            subjectId: id,
            before: { state: 'scheduled' },
            after: { state: 'sending' },
          },
        );
        await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Dispatch', subjectId: id });
      });
    } catch (error) {
      if (!(error instanceof ProblemError)) {
        log.error({ err: error, dispatchId: id }, 'a scheduled dispatch could not begin and will be tried again');
        continue;
      }
      await tellTrouble(platform, { organizationId, id }, { code: error.slug, detail: error.slug });
    }
  }
}
