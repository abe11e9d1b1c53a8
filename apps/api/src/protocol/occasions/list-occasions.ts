import { plusDays } from '@ravabet/calendars';
import type { Page } from '@ravabet/contracts';
import type { OccasionListQuery, OccasionOnDay } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { normalizeForSearch, searchTokens } from '@ravabet/persian-text';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { organizationDay } from './organization-day.ts';
import { type DatedOccasion, occasionsOf } from './share/occasions-of.ts';

const most = 400;

/** By date from today or the asked day on. Everything is worked out here: an organisation has some hundred days a year. */
export async function listOccasions(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  query: OccasionListQuery,
): Promise<Page<OccasionOnDay>> {
  must(ability, 'read', 'Occasion');
  const { organizationId } = actor;
  const { limit = 25, cursor, all = false, ...filters } = query;
  const from = filters.from ?? (await organizationDay(tx, organizationId)).today;
  const last = plusDays(from, most);
  const until = filters.until && filters.until < last ? filters.until : last;
  const scope = `occasions ${organizationId} ${JSON.stringify({ ...filters, from, all })}`;
  const position = cursor ? decodeCursor(scope, cursor) : null;
  const matches = matching(filters);
  const found = (await occasionsOf(tx, organizationId, from, until, { all })).filter(
    (one) =>
      matches(one) && (!position || one.date > position.key || (one.date === position.key && one.id > position.id)),
  );
  const page = found.slice(0, limit);
  const end = found.length > limit ? page.at(-1) : undefined;
  const plans = await tx.occasionPlan.findMany({
    where: { organizationId, occasionId: { in: page.map(({ id }) => id) } },
    select: { id: true, occasionId: true, year: true, state: true, outcome: true },
  });
  return {
    items: page.map((one) => {
      const plan = plans.find(({ occasionId, year }) => occasionId === one.id && year === one.year);
      return onDay(one, plan ? { id: plan.id, state: plan.state, outcome: plan.outcome } : null);
    }),
    next: end ? encodeCursor(scope, { key: end.date, id: end.id }) : null,
  };
}

function matching(filters: Pick<OccasionListQuery, 'kind' | 'calendar' | 'holiday' | 'own' | 'q'>) {
  const words = filters.q ? searchTokens(filters.q) : [];
  return (one: DatedOccasion): boolean => {
    if (filters.kind && one.kind !== filters.kind) return false;
    if (filters.calendar && one.rule.calendar !== filters.calendar) return false;
    if (filters.holiday !== undefined && one.isHoliday !== filters.holiday) return false;
    if (filters.own !== undefined && one.isOwn !== filters.own) return false;
    if (!filters.q?.trim()) return true;
    const { fa, ar, en, zh } = one.names;
    const text = ` ${normalizeForSearch([fa, ar, en, zh].join(' '))}`;
    return (
      words.length > 0 &&
      words.every((word) => text.includes(` ${word}`) || (/\p{Script=Han}/u.test(word) && text.includes(word)))
    );
  };
}

const onDay = (
  { id, date, year, expected, names, kind, rule, isHoliday, isOwn, state }: DatedOccasion,
  plan: { id: string; state: string; outcome: string | null } | null,
): OccasionOnDay => ({
  id,
  date,
  year,
  expected,
  names,
  kind,
  calendar: rule.calendar,
  isHoliday,
  isOwn,
  state,
  plan: plan as OccasionOnDay['plan'],
});
