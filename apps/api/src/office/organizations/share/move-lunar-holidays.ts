import type { LunarMonth } from '@ravabet/calendars';
import { occurrencesOf, officialOccasions } from '@ravabet/calendars/occasions';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';

const rules = officialOccasions.filter(({ isHoliday, rule }) => isHoliday && rule.calendar === 'hijri');

function holidaysOf(months: readonly LunarMonth[], from: string, until: string) {
  return new Map(
    rules.flatMap(({ key, rule }) =>
      occurrencesOf(rule, from, until, months).map((day) => [`${key} ${day.year}`, day] as const),
    ),
  );
}

/**
 * Moves the organisation's lunar days of rest to where the changed months put them. A day that people moved by hand is not where the table had
 * it, and stays.
 * @returns how many have another date
 */
export async function moveLunarHolidays(
  tx: Tx,
  actor: Actor,
  before: readonly LunarMonth[],
  after: readonly LunarMonth[],
): Promise<number> {
  const { organizationId } = actor;
  const rows = await tx.holiday.findMany({ where: { organizationId, kind: 'lunar' }, orderBy: { date: 'asc' } });
  const plainDate = (date: Date) => date.toISOString().slice(0, 10);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return 0;
  const was = holidaysOf(before, plainDate(first.date), plainDate(last.date));
  const now = holidaysOf(after, '0001-01-01', '9999-12-31');
  const moves = [...was].flatMap(([key, old]) => {
    const day = now.get(key);
    const row = rows.find(({ date }) => plainDate(date) === old.date);
    if (!row || !day || (day.date === old.date && day.expected === row.expected)) return [];
    return [{ row, from: old.date, to: day.date, expected: day.expected }];
  });
  // Neighbours change places one after the other, the farthest first, because a date bears one lunar day of rest.
  const later = moves.filter(({ from, to }) => to >= from).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const earlier = moves.filter(({ from, to }) => to < from).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const { row, from, to, expected } of [...later, ...earlier]) {
    await tx.holiday.updateMany({
      where: { organizationId, id: row.id },
      data: { date: new Date(to), expected, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      event: 'organization.holiday-changed',
      subjectType: 'Organization',
      subjectId: organizationId,
      before: { date: from, names: row.names, expected: row.expected },
      after: { date: to, names: row.names, expected },
    });
  }
  return moves.filter(({ from, to }) => from !== to).length;
}
