import { plusDays } from '@ravabet/calendars';
import { occurrencesOf } from '@ravabet/calendars/occasions';
import type { Occasion } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { knownOccasion } from './known-occasions.ts';
import { presentPlans } from './occasion-plan.presenter.ts';
import { occasionActions } from './occasion.presenter.ts';
import { organizationDay } from './organization-day.ts';
import { lunarMonthsOf } from './share/lunar-months-of.ts';

/** One occasion as its page shows it: what it is, when it comes next, what was decided in other years. */
export async function getOccasion(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<Occasion> {
  must(ability, 'read', 'Occasion');
  const { organizationId } = actor;
  const occasion = await knownOccasion(tx, organizationId, id);
  const { today } = await organizationDay(tx, organizationId);
  const months = await lunarMonthsOf(tx, organizationId);
  const plans = await tx.occasionPlan.findMany({
    where: { organizationId, occasionId: id },
    orderBy: { date: 'desc' },
    take: 100,
  });
  const { names, kind, rule, isHoliday, isOwn, state, note, source, version } = occasion;
  return {
    id,
    names,
    kind,
    rule: { calendar: rule.calendar, month: rule.month, day: rule.day, year: rule.year ?? null },
    isHoliday,
    isOwn,
    state,
    note,
    source,
    next: occurrencesOf(rule, today, plusDays(today, 760), months).slice(0, 3),
    plans: await presentPlans(tx, ability, plans),
    createdAt: occasion.createdAt?.toISOString() ?? null,
    version,
    allowedActions: occasionActions(ability, occasion),
  };
}
