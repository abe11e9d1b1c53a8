import type { WeekendRuleChange } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { problem } from '../../platform/problems.ts';
import { recountDeadlines } from '../tasks/share/recount-deadlines.ts';

/** Says which weekdays are free from a day on; a rule of the same day is replaced by who has seen it. */
export async function setWeekendRule(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  actor: Actor,
  ability: Ability,
  rule: WeekendRuleChange,
): Promise<void> {
  must(ability, 'update', 'Organization');
  const { organizationId } = actor;
  const from = new Date(rule.from);
  const where = { organizationId_from: { organizationId, from } };
  const before = await tx.weekendRule.findUnique({ where });
  const days = rule.days.toSorted((a, b) => a - b);
  if (before) {
    const changed = await tx.weekendRule.updateMany({
      where: { organizationId, from, version: rule.version ?? 0 },
      data: { days, version: { increment: 1 } },
    });
    if (changed.count === 0) throw problem('stale-version', { params: { version: before.version } });
  } else {
    const added = await tx.weekendRule.createMany({ data: [{ organizationId, from, days }], skipDuplicates: true });
    if (added.count === 0) throw problem('stale-version');
  }
  await audit(tx, actor, {
    event: 'organization.weekend-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    ...(before && { before: { from: rule.from, days: before.days } }),
    after: { from: rule.from, days },
  });
  await recountDeadlines(tx, jobs, organizationId);
}
