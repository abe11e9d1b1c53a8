import { addWorkingDays, instantOf, isWorkingDay, localDateOf, type WorkCalendar } from '@ravabet/calendars';
import type { ApprovalDue } from '@ravabet/contracts/office/organizations';

/** The hours in which an office is asked to decide; days are the organisation's own, with its weekends and holidays. */
const opensAt = '08:00:00';
const closesAt = '16:00:00';
const hour = 3_600_000;
/** A calendar in which nobody works for this long is a mistake, not a holiday. */
const longestRest = 366;

/**
 * Until when a step may wait. Working days end with their last day; working hours run between eight and four on working days: four hours
 * that begin on a Thursday at three end on Saturday at eleven where Fridays are free.
 */
export function dueAfter(from: Date, due: ApprovalDue, calendar: WorkCalendar): Date {
  const { timeZone } = calendar;
  const day = localDateOf(from.toISOString(), timeZone);
  if ('workingDays' in due) {
    const { date } = addWorkingDays(day, due.workingDays, calendar);
    return new Date(instantOf(`${date}T23:59:59`, timeZone));
  }
  let left = due.workingHours * hour;
  let date = day;
  for (let rested = 0; rested < longestRest; date = nextDay(date), rested++) {
    if (!isWorkingDay(date, calendar)) continue;
    const opens = Math.max(Date.parse(instantOf(`${date}T${opensAt}`, timeZone)), from.getTime());
    const open = Date.parse(instantOf(`${date}T${closesAt}`, timeZone)) - opens;
    if (open <= 0) continue;
    if (left <= open) return new Date(opens + left);
    left -= open;
  }
  throw new RangeError(`No working day in the year after ${day}`);
}

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
