import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { problem } from '../../platform/problems.ts';
import { recountDeadlines } from '../tasks/share/recount-deadlines.ts';

/** Removes a day of rest; what was counted around it is counted anew. */
export async function removeHoliday(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  must(ability, 'update', 'Organization');
  const { organizationId } = actor;
  const row = await tx.holiday.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  const removed = await tx.holiday.deleteMany({ where: { organizationId, id, version } });
  if (removed.count === 0) throw problem('stale-version', { params: { version: row.version } });
  await audit(tx, actor, {
    event: 'organization.holiday-removed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { date: row.date.toISOString().slice(0, 10), names: row.names, kind: row.kind },
  });
  await recountDeadlines(tx, jobs, organizationId);
}
