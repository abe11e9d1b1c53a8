import { fromJalali, instantOf, localDateOf, toJalali } from '@ravabet/calendars';

const isLastOfLeapYear = ({ month, day }: { month: number; day: number }): boolean => month === 12 && day === 30;

/**
 * When a copy begins, to be set right: on the day that it is made for; else, where the first has begun already, on the same Jalali day of
 * the first year that comes; always at the same hour.
 */
export function copiedStart(
  startsAt: string,
  { on, now, timeZone }: { on: string | null; now: string; timeZone: string },
): string {
  const date = localDateOf(startsAt, timeZone);
  const midnight = Date.parse(instantOf(`${date}T00:00`, timeZone));
  const atSameHour = (day: string): string =>
    new Date(Date.parse(instantOf(`${day}T00:00`, timeZone)) + Date.parse(startsAt) - midnight).toISOString();
  if (on !== null) return atSameHour(on);
  const jalali = toJalali(date);
  const day = isLastOfLeapYear(jalali) ? 29 : jalali.day;
  let moved = startsAt;
  for (let years = 1; Date.parse(moved) <= Date.parse(now); years++) {
    moved = atSameHour(fromJalali(jalali.year + years, jalali.month, day));
  }
  return moved;
}
