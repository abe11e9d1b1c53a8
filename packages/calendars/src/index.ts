export { addWorkingDays } from './add-working-days.ts';
export { addWorkingDaysAround } from './add-working-days-around.ts';
export type { Instant, Locale, LocalDateTime, LocalizedName, PlainDate } from './calendar-words.ts';
export { dayOffReason } from './day-off-reason.ts';
export { formatDate } from './format-date.ts';
export type { CalendarName, DateStyle, FormatDateOptions } from './format-date.ts';
export { formatNumber } from './format-number.ts';
export { formatOfficeNumber } from './format-office-number.ts';
export type { OfficeNumber } from './format-office-number.ts';
export { formatRelative } from './format-relative.ts';
export type { FormatRelativeOptions } from './format-relative.ts';
export { fromJalali } from './from-jalali.ts';
export { instantOf } from './instant-of.ts';
export { intlTagFor } from './intl-tag-for.ts';
export { iranHolidaysOf } from './iran-holidays-of.ts';
export { fromHijri, toHijri } from './hijri.ts';
export type { HijriDate } from './hijri.ts';
export { changeLunarMonth } from './change-lunar-month.ts';
export { iranLunarMonths, lunarMonthsSince } from './iran-lunar-months.ts';
export type { LunarMonth } from './iran-lunar-months.ts';
export {
  iranFridayWeekend,
  iranHolidays,
  iranThursdayFridayWeekend,
  iranWorkCalendar,
} from './iran-work-calendar.ts';
export { isJalaliLeapYear } from './is-jalali-leap-year.ts';
export { isWorkingDay } from './is-working-day.ts';
export { jalaliMonthBoundaries } from './jalali-month-boundaries.ts';
export { jalaliYearBounds } from './jalali-year-bounds.ts';
export { jalaliYearOf } from './jalali-year-of.ts';
export { localDateOf } from './local-date-of.ts';
export { parseOfficeNumber } from './parse-office-number.ts';
export { isoWeekdayOf, plusDays } from './plain-date-steps.ts';
export { startOfDayInstant } from './start-of-day-instant.ts';
export { toJalali } from './to-jalali.ts';
export type { JalaliDate } from './to-jalali.ts';
export type { Holiday, Pause, SkippedDay, WeekendRule, WorkCalendar } from './work-calendar.ts';
export { workingDayBefore } from './working-day-before.ts';
export { workingDaysBetween } from './working-days-between.ts';
