import {
  type CalendarDate,
  type DateValue,
  GregorianCalendar,
  parseAbsolute,
  parseDate,
  parseTime,
  type Time,
  toCalendar,
  toCalendarDate,
  type ZonedDateTime,
} from '@internationalized/date';

/** `YYYY-MM-DD` (Gregorian, as the API has it) to the value of a field; null for nothing or nonsense. */
export function dateFromIso(iso: string | null | undefined): CalendarDate | null {
  if (!iso) return null;
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}

/** Whatever calendar the field used, the API gets a plain Gregorian date. */
export function isoFromDate(value: DateValue | null): string | null {
  return value ? toCalendar(toCalendarDate(value), new GregorianCalendar()).toString() : null;
}

/** An instant (ISO, UTC) as seen in a time zone; null for nothing or nonsense. */
export function momentFromIso(iso: string | null | undefined, timeZone: string): ZonedDateTime | null {
  if (!iso) return null;
  try {
    return parseAbsolute(iso, timeZone);
  } catch {
    return null;
  }
}

/** `HH:MM` to the value of a time field; null for nothing or nonsense. */
export function timeFromIso(text: string | null | undefined): Time | null {
  if (!text) return null;
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}

/** A time field's value as `HH:MM`. */
export function isoFromTime(value: { hour: number; minute: number } | null): string | null {
  return value ? `${String(value.hour).padStart(2, '0')}:${String(value.minute).padStart(2, '0')}` : null;
}
