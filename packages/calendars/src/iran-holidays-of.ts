import type { PlainDate } from './calendar-words.ts';
import { fromJalali } from './from-jalali.ts';
import { iranLunarHolidayRules, iranSolarHolidayRules } from './iran-holiday-rules.ts';
import { iranLunarMonths } from './iran-lunar-months.ts';
import type { LunarMonth } from './iran-lunar-months.ts';
import { plusDays } from './plain-date-steps.ts';
import { toJalali } from './to-jalali.ts';
import type { Holiday } from './work-calendar.ts';

const solarSource = 'Act on official holidays of Iran (1358) with amendments';

function solarHolidays(jalaliYear: number): Holiday[] {
  return iranSolarHolidayRules.flatMap(({ month, day, name }) =>
    day === 'last' ? [] : [{ date: fromJalali(jalaliYear, month, day), name, kind: 'solar', source: solarSource }],
  );
}

function lunarHolidays(months: readonly LunarMonth[]): Holiday[] {
  return months.flatMap((lunar, index) =>
    iranLunarHolidayRules.flatMap(({ month, day, name }) => {
      if (month !== lunar.month) return [];
      const next = months[index + 1];
      let date: PlainDate;
      let { expected } = lunar;
      if (day === 'last') {
        // The last day is known only with the beginning of the month after.
        if (!next) return [];
        date = plusDays(next.start, -1);
        expected ||= next.expected;
      } else date = plusDays(lunar.start, day - 1);
      return [{ date, name, kind: 'lunar', source: lunar.source, ...(expected ? { expected } : {}) }];
    }),
  );
}

/**
 * The official holidays of Iran in a Jalali year.
 *
 * Definition: the solar ones by rule, and those lunar ones whose date, by the given table of lunar months, falls in
 * the year; a date that rests on an unannounced month is `expected`. Holidays announced once (a day of mourning, an
 * election) are the organisation's own data and come on top. A year outside the table has its solar days only.
 *
 * Shape: (Jalali year, ascending LunarMonth[]?) → Holiday[] ascending by date, solar before lunar on one day.
 * Errors: as fromJalali. Complexity: O(months).
 * Source: iranSolarHolidayRules, iranLunarHolidayRules, iranLunarMonths.
 *
 * @example iranHolidaysOf(1404).find(({ name }) => name.en === 'Eid al-Fitr')?.date // '2025-03-31'
 */
export function iranHolidaysOf(jalaliYear: number, lunarMonths: readonly LunarMonth[] = iranLunarMonths): Holiday[] {
  const [begin, end] = [plusDays(fromJalali(jalaliYear, 1, 1), -31), fromJalali(jalaliYear + 1, 1, 31)];
  const near = lunarMonths.filter(({ start }) => start >= begin && start <= end);
  const lunar = lunarHolidays(near).filter(({ date }) => toJalali(date).year === jalaliYear);
  return [...solarHolidays(jalaliYear), ...lunar].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
