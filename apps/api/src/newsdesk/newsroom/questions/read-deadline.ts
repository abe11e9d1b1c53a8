import { fromJalali, type Instant, instantOf, localDateOf, type PlainDate, toJalali } from '@ravabet/calendars';
import { toLatinDigits } from '@ravabet/persian-text';

const jalaliMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const oneLetter = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ژوییه', 'ژوئیه');

const gregorianMonths = [
  'january february march april may june july august september october november december'.split(' '),
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
].map((months) => months.map(oneLetter));

/**
 * The moment that somebody means who writes a day as people do, in the Jalali or the Gregorian calendar, with or without a time.
 *
 * Definition: `1405/9/10`, `2026-12-01`, `۱۰ آذر ۱۴۰۵`, `10 December`, `2026年12月1日`, each with `14:30` before or after it. Years from
 * 1300 to 1599 are Jalali, from 1900 to 2199 Gregorian. A month's name without a year is its next coming. Without a time it is the last
 * minute of the day.
 *
 * Shape: (text, ISO instant of now, IANA zone) → ISO instant, or null where no such day can be read. Complexity: O(length).
 * Source: how journalists write deadlines; digits of all three kinds by toLatinDigits.
 *
 * @example readDeadline('۱۴۰۵/۹/۱۰ ساعت ۱۴:۳۰', '2026-11-28T00:00:00Z', 'Asia/Tehran') // '2026-12-01T11:00:00.000Z'
 */
export function readDeadline(text: string, now: Instant, timeZone: string): Instant | null {
  const plain = oneLetter(toLatinDigits(text).toLowerCase());
  const day = dayIn(plain, localDateOf(now, timeZone));
  if (day === null) return null;
  const [, hour = '23', minute = '59'] = /(?:^|\D)([01]?\d|2[0-3]):([0-5]\d)(?:\D|$)/.exec(plain) ?? [];
  try {
    return instantOf(`${day}T${hour.padStart(2, '0')}:${minute}`, timeZone);
  } catch {
    return null;
  }
}

function dayIn(text: string, today: PlainDate): PlainDate | null {
  const numbers =
    /(?:^|\D)(\d{4})\s*[/\-.年]\s*(\d{1,2})\s*[/\-.月]\s*(\d{1,2})(?:\D|$)/.exec(text) ??
    // the day first, as Arabic and English have it
    reversed(/(?:^|\D)(\d{1,2})\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{4})(?:\D|$)/.exec(text));
  if (numbers) return dayOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const words = /(?:^|\D)(\d{1,2})\s+(?:de\s+)?([^\s\d.,،:]+)[\s,،]*(\d{4})?/.exec(afterName(text));
  if (!words) return null;
  const [, number, name = '', year] = words;
  const jalali = jalaliMonths.indexOf(name.replace('امرداد', 'مرداد')) + 1;
  const gregorian =
    Math.max(
      ...gregorianMonths.map((months) =>
        months.findIndex(
          (month) => month === name || (name.length >= 3 && /^[a-z]+$/.test(name) && month.startsWith(name)),
        ),
      ),
    ) + 1;
  const month = jalali || gregorian;
  if (month === 0) return null;
  if (year !== undefined) return dayOf(Number(year), month, Number(number), jalali > 0);
  const thisYear = jalali > 0 ? toJalali(today).year : Number(today.slice(0, 4));
  const soon = dayOf(thisYear, month, Number(number), jalali > 0);
  return soon !== null && soon < today ? dayOf(thisYear + 1, month, Number(number), jalali > 0) : soon;
}

/** «December 10, 2026» as «10 December 2026». */
const afterName = (text: string): string =>
  text.replace(/\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/, '$2 $1');

const reversed = (found: RegExpExecArray | null): string[] | null =>
  found && ['', found[3] ?? '', found[2] ?? '', found[1] ?? ''];

function dayOf(year: number, month: number, day: number, isJalali = year >= 1300 && year < 1600): PlainDate | null {
  try {
    if (isJalali) return fromJalali(year, month, day);
    if (year < 1900 || year >= 2200) return null;
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
  } catch {
    return null;
  }
}
