import { dayOffReason, plusDays, type WorkCalendar } from '@ravabet/calendars';
import type { LocalizedText } from '@ravabet/contracts';
import type { Asked } from '@ravabet/db/tenant-reader';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'days_off',
  `SELECT o.time_zone AS "timeZone",
     (SELECT coalesce(json_agg(json_build_object('from', w."from", 'days', w.days) ORDER BY w."from"), '[]')
      FROM weekend_rule w WHERE w.organization_id = o.id) AS weekends,
     (SELECT coalesce(json_agg(json_build_object('date', h.date, 'name', h.names, 'kind', 'local', 'expected', h.expected) ORDER BY h.date), '[]')
      FROM holiday h WHERE h.organization_id = o.id AND h.date BETWEEN $2::date AND $3::date) AS holidays
   FROM organization o WHERE o.id = $1::uuid`,
);

export interface DayOff {
  date: string;
  names: LocalizedText;
  isHoliday: boolean;
}

/** The days of rest between two days, as a read that can leave together with others. */
export const daysOffRead = (organizationId: string, from: string, until: string): Asked => ({
  read,
  values: [organizationId, from, until],
});

/** What its row says. */
export function daysOffOf(rows: readonly unknown[], from: string, until: string): DayOff[] {
  const [calendar] = rows as [WorkCalendar];
  const found: DayOff[] = [];
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    const off = dayOffReason(day, calendar);
    if (off) found.push({ date: day, names: off.name, isHoliday: off.reason === 'holiday' });
  }
  return found;
}
