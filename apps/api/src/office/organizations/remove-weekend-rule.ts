import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { problem } from '../../platform/problems.ts';
import { recountDeadlines } from '../tasks/share/recount-deadlines.ts';

/** Takes a rule away; one remains, or no working day could be counted. */
export async function removeWeekendRule(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  actor: Actor,
  ability: Ability,
  from: string,
  version: number,
): Promise<void> {
  must(ability, 'update', 'Organization');
  const { organizationId } = actor;
  await tx.$queryRaw`SELECT id FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  const rule = await tx.weekendRule.findUnique({
    where: { organizationId_from: { organizationId, from: new Date(from) } },
  });
  if (!rule) throw problem('not-found');
  if ((await tx.weekendRule.count({ where: { organizationId } })) === 1) throw problem('last-weekend-rule');
  const removed = await tx.weekendRule.deleteMany({ where: { organizationId, from: rule.from, version } });
  if (removed.count === 0) throw problem('stale-version', { params: { version: rule.version } });
  await audit(tx, actor, {
    event: 'organization.weekend-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { from, days: rule.days },
  });
  await recountDeadlines(tx, jobs, organizationId);
}
