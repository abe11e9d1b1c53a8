import { fromJalali, type PlainDate } from '@ravabet/calendars';
import { toLatinDigits } from '@ravabet/persian-text';

/** A day as each calendar would read it; both are the same where it can only be one. */
export interface ReadDate {
  readonly jalali: PlainDate | null;
  readonly gregorian: PlainDate | null;
}

const jalaliMonths = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';
const jalaliNumber: Record<string, number> = Object.fromEntries(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);
jalaliNumber['امرداد'] = 5;
const gregorianNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'ژانویه', 'يناير', 'یناير', 'كانون الثاني'],
  ['february', 'feb', 'فوریه', 'فبراير', 'شباط'],
  ['march', 'mar', 'مارس', 'آذار'],
  ['april', 'apr', 'آوریل', 'أبريل', 'ابريل', 'نيسان'],
  ['may', 'مه', 'می', 'مايو', 'أيار'],
  ['june', 'jun', 'ژوئن', 'يونيو', 'حزيران'],
  ['july', 'jul', 'ژوئیه', 'يوليو', 'تموز'],
  ['august', 'aug', 'اوت', 'أغسطس', 'اغسطس', 'آب'],
  ['september', 'sep', 'sept', 'سپتامبر', 'سبتمبر', 'أيلول'],
  ['october', 'oct', 'اکتبر', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'نوامبر', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'دسامبر', 'ديسمبر', 'كانون الأول'],
];
const gregorianNumber = new Map(
  gregorianNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const gregorianMonths = [...gregorianNumber.keys()].sort((a, b) => b.length - a.length).join('|');

const edge = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const patterns = {
  jalaliName: new RegExp(
    String.raw`${edge}(\d{1,2})\s*(${jalaliMonths})(?:\s*ماه)?\s*(?:سال\s*)?(\d{4}|\d{2})${end}`,
    'u',
  ),
  dayMonth: new RegExp(
    String.raw`${edge}(\d{1,2})(?:st|nd|rd|th)?\s*(?:of\s+)?(${gregorianMonths})\.?,?\s*(\d{4})${end}`,
    'iu',
  ),
  monthDay: new RegExp(String.raw`${edge}(${gregorianMonths})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${end}`, 'iu'),
  chinese: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u,
  yearFirst: /(?<!\d)(\d{4})([/.\-–_])(\d{1,2})\2(\d{1,2})(?!\d)/u,
  yearLast: /(?<!\d)(\d{1,2})([/.\-–_])(\d{1,2})\2(\d{4})(?!\d)/u,
  short: /(?<![\d/.:])(\d{2})([/-])(\d{1,2})\2(\d{2})(?![\d/:])/u,
  eight: /(?<!\d)(1[34]\d{2}|19\d{2}|20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u,
};

/**
 * The first day that a text names, in Persian, Arabic, Latin or Chinese writing, with any digits. A year tells its calendar (13xx and 14xx
 * are Jalali); two-figure years may be of both, and both readings are given.
 */
export function findDate(text: string): ReadDate | null {
  const plain = toLatinDigits(text).replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  const said = toLatinDigits(text);
  const found: { at: number; date: ReadDate }[] = [];
  const add = (match: RegExpExecArray | null, date: (m: RegExpExecArray) => ReadDate | null): void => {
    const read = match && date(match);
    if (match && read) found.push({ at: match.index, date: read });
  };
  add(patterns.jalaliName.exec(plain), ([, d, name, y]) =>
    certain(jalali(fullJalaliYear(Number(y)), jalaliNumber[name ?? ''] ?? 0, Number(d))),
  );
  add(patterns.dayMonth.exec(said), ([, d, name, y]) => certain(named(y, name, d)));
  add(patterns.monthDay.exec(said), ([, name, d, y]) => certain(named(y, name, d)));
  add(patterns.chinese.exec(said), ([, y, m, d]) => ofYear(Number(y), Number(m), Number(d)));
  add(patterns.yearFirst.exec(plain), ([, y, , m, d]) => ofYear(Number(y), Number(m), Number(d)));
  add(
    patterns.yearLast.exec(plain),
    ([, a, , b, y]) => ofYear(Number(y), Number(b), Number(a)) ?? ofYear(Number(y), Number(a), Number(b)),
  );
  add(patterns.eight.exec(plain), ([, y, m, d]) => ofYear(Number(y), Number(m), Number(d)));
  add(patterns.short.exec(plain), ([, a, , b, c]) => shortDate(Number(a), Number(b), Number(c)));
  // Of two at one place the one that knows its calendar comes first in the list.
  return found.sort((one, other) => one.at - other.at)[0]?.date ?? null;
}

const certain = (day: PlainDate | null): ReadDate | null => (day === null ? null : { jalali: day, gregorian: day });
const named = (year = '', name = '', day = '') =>
  gregorian(Number(year), gregorianNumber.get(name.toLowerCase()) ?? 0, Number(day));
const fullJalaliYear = (year: number): number => (year >= 100 ? year : year >= 40 ? 1300 + year : 1400 + year);

function ofYear(year: number, month: number, day: number): ReadDate | null {
  if (year >= 1250 && year < 1500) return certain(jalali(year, month, day));
  if (year >= 1900 && year < 2100) return certain(gregorian(year, month, day));
  return null;
}

/** ۹۸/۰۵/۱۲ is written year first in Persian; 12/05/98 and 05/12/98 are ways of Europe and America, of which the first is meant. */
function shortDate(a: number, b: number, c: number): ReadDate | null {
  const ofJalali = jalali(fullJalaliYear(a), b, c);
  const ofGregorian = gregorian(c >= 60 ? 1900 + c : 2000 + c, b, a);
  if (!ofJalali && !ofGregorian) return null;
  return { jalali: ofJalali ?? ofGregorian, gregorian: ofGregorian ?? ofJalali };
}

function jalali(year: number, month: number, day: number): PlainDate | null {
  try {
    return fromJalali(year, month, day);
  } catch {
    return null;
  }
}

function gregorian(year: number, month: number, day: number): PlainDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
