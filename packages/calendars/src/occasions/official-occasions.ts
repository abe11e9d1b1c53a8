import { iranLunarOccasions } from './iran-lunar-occasions.ts';
import { iranSolarOccasions } from './iran-solar-occasions.ts';
import {
  type OccasionCalendar,
  type OccasionDay,
  type OccasionKind,
  occasionKinds,
  type OfficialOccasion,
} from './occasion-rule.ts';
import { worldOccasions } from './world-occasions.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const nths = { '1': 1, '2': 2, '3': 3, '4': 4, last: 5 } as const;

function dayOf(text: string): OccasionDay {
  if (text === 'last') return 'last';
  const [nth = '', weekday] = text.split('-');
  if (weekday === undefined) return Number(nth);
  return { nth: nths[nth as keyof typeof nths], weekday: weekdays.indexOf(weekday) + 1 };
}

function read(table: string, calendar: OccasionCalendar, origin: (fields: readonly string[]) => string) {
  return table
    .trim()
    .split('\n')
    .map((line): OfficialOccasion => {
      const fields = line.split('|');
      const [key = '', when = '', kindWord = '', fa = '', ar = '', en = '', zh = ''] = fields;
      const kind = kindWord.replace('*', '');
      if (!isKind(kind)) throw new RangeError(`No kind of occasion: ${line}`);
      const [month = '', ...day] = when.split('-');
      return {
        key,
        rule: { calendar, month: Number(month), day: dayOf(day.join('-')) },
        names: { fa, ar, en, zh },
        kind,
        isHoliday: kindWord.endsWith('*'),
        source: origin(fields),
      };
    });
}

const isKind = (word: string): word is OccasionKind => (occasionKinds as readonly string[]).includes(word);

/**
 * The official calendar that ships with the product: Iran's solar and lunar days, international days, health days of the world.
 *
 * Definition: one entry for each named day, by rule in the calendar it belongs to; which plain date it is, occurrencesOf says. Holidays are
 * those of iranHolidaysOf (a test holds the two together).
 *
 * Source: named beside each table; docs/occasions.md has the attribution.
 */
export const officialOccasions: readonly OfficialOccasion[] = [
  ...read(iranSolarOccasions, 'jalali', () => 'Iran'),
  ...read(iranLunarOccasions, 'hijri', () => 'Iran'),
  ...read(worldOccasions, 'gregorian', (fields) => fields[7] ?? ''),
];
