import type { WeekendRule } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';

/** Says which weekdays are free from a day on; a rule of the same day is replaced. */
export async function setWeekendRule(tx: Tx, actor: Actor, ability: Ability, rule: WeekendRule): Promise<void> {
  must(ability, 'update', 'Organization');
  const { organizationId } = actor;
  const from = new Date(rule.from);
  const where = { organizationId_from: { organizationId, from } };
  const before = await tx.weekendRule.findUnique({ where });
  const days = rule.days.toSorted((a, b) => a - b);
  await tx.weekendRule.upsert({ where, create: { organizationId, from, days }, update: { days } });
  await audit(tx, actor, {
    event: 'organization.weekend-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    ...(before && { before: { from: rule.from, days: before.days } }),
    after: { from: rule.from, days },
  });
}
