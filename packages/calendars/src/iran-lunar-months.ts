import type { PlainDate } from './calendar-words.ts';
import { firstLunarYear, firstLunarYearStart, iranLunarYears } from './iran-lunar-years.ts';
import { plusDays } from './plain-date-steps.ts';

/** The first day of a lunar Hijri month in a country's official calendar. */
export interface LunarMonth {
  year: number;
  /** 1 Muharram … 12 Dhu al-Hijja. */
  month: number;
  start: PlainDate;
  /** Calculated beforehand; the sighting may move it by a day. */
  expected: boolean;
  source: string;
}

const institute = 'Institute of Geophysics, University of Tehran (calendar.ut.ac.ir), as tabulated by persian-calendar';

// Starts in order from Shawwal 1446; a calculation cannot give them (ICU's calendars miss a third and more of them).
const starts: readonly [year: number, firstMonth: number, ...starts: PlainDate[]][] = [
  [1446, 10, '2025-03-31', '2025-04-29', '2025-05-28'],
  [1447, 1, '2025-06-27', '2025-07-26', '2025-08-25', '2025-09-24', '2025-10-23', '2025-11-22'],
  [1447, 7, '2025-12-22', '2026-01-21', '2026-02-19', '2026-03-21', '2026-04-19', '2026-05-18'],
  [1448, 1, '2026-06-16', '2026-07-16', '2026-08-14', '2026-09-13', '2026-10-12', '2026-11-11'],
  [1448, 7, '2026-12-11', '2027-01-10', '2027-02-08', '2027-03-10', '2027-04-08', '2027-05-08'],
  [1449, 1, '2027-06-06', '2027-07-06', '2027-08-04', '2027-09-02', '2027-10-02', '2027-10-31'],
  [1449, 7, '2027-11-30', '2027-12-29', '2028-01-28', '2028-02-27'],
];

/** The last start that was checked against the announced calendar; all later ones are expectations. */
const lastAnnounced: PlainDate = '2026-02-19';

const recent: readonly LunarMonth[] = starts.flatMap(([year, firstMonth, ...days]) =>
  days.map((start, index) => ({
    year,
    month: firstMonth + index,
    start,
    expected: start > lastAnnounced,
    source: institute,
  })),
);

const qamari = 'Announced month starts of Iran, as held by ICU4X (Unicode License v3) after the qamari collection';

/**
 * The lunar months of Iran's official calendar from a year on, as far back as 1265 (1848).
 *
 * Definition: the words of month lengths of iranLunarYears counted on from their first day, then the later announcements and expectations.
 *
 * Shape: (lunar year) → LunarMonth[] ascending and without gaps; every month has 29 or 30 days (a test holds it). A year before 1265 gives all.
 * Complexity: O(months since 1265). Source: iranLunarYears; the University of Tehran's tables from Shawwal 1446 on.
 */
export function lunarMonthsSince(fromYear: number): LunarMonth[] {
  const months: LunarMonth[] = [];
  const beginOfRecent = recent[0]?.start ?? '';
  let start = firstLunarYearStart;
  for (const [index, lengths] of iranLunarYears.trim().split(/\s+/).entries()) {
    const year = firstLunarYear + index;
    for (const [at, length] of [...lengths].entries()) {
      if (year >= fromYear && start < beginOfRecent)
        months.push({ year, month: at + 1, start, expected: false, source: qamari });
      start = plusDays(start, length === 'l' ? 30 : 29);
    }
  }
  return [...months, ...recent.filter(({ year }) => year >= fromYear)];
}

/**
 * The lunar months of Iran's official calendar from 1440 (2018) to the end of the Jalali year 1406.
 *
 * Iran's lunar months begin by sighting and by the calendar council's table, and differ from Umm al-Qura's and from
 * the arithmetic calendars. An administrator replaces a month (expected: false) when it is announced and derives the
 * holidays again with iranHolidaysOf. Ascending and without gaps; every month has 29 or 30 days (a test holds it).
 *
 * Source: as lunarMonthsSince; 1 Shawwal 1446 = 31 March 2025 was announced so.
 */
export const iranLunarMonths: readonly LunarMonth[] = lunarMonthsSince(1440);
