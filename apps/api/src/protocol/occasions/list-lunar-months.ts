import type { LunarMonthRow } from '@ravabet/contracts/protocol/occasions';
import { toHijri } from '@ravabet/calendars';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { organizationDay } from './organization-day.ts';
import { lunarMonthsOf } from './share/lunar-months-of.ts';

/** A lunar year month by month, as the organisation counts it: the asked one, that of a day, or the present one. */
export async function listLunarMonths(tx: Tx, actor: Actor, ability: Ability, asked: { year?: number; on?: string }) {
  must(ability, 'read', 'LunarMonth');
  const { organizationId } = actor;
  const months = await lunarMonthsOf(tx, organizationId);
  const { today } = await organizationDay(tx, organizationId);
  const years = [...new Set(months.map(({ year }) => year))].toReversed();
  const year = asked.year ?? toHijri(asked.on ?? today, months)?.year ?? years[0] ?? 0;
  const changed = await tx.hijriMonth.findMany({ where: { organizationId, year } });
  const items = months.flatMap((month, index): LunarMonthRow[] => {
    if (month.year !== year) return [];
    const next = months[index + 1];
    const row = changed.find((one) => one.month === month.month);
    const days = next ? (Date.parse(next.start) - Date.parse(month.start)) / 86_400_000 : null;
    return [{ ...month, days, isChanged: row !== undefined, version: row?.version ?? 0 }];
  });
  return { years, year, items, mayChange: ability.can('update', 'LunarMonth') };
}
