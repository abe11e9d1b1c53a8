import { jalaliMonthBoundaries } from '@ravabet/calendars';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { readOf } from '../../platform/sql-text.ts';
import { listConditions, type PressReleaseFilters } from './list-conditions.ts';

/** How many the filters find, by state. */
export async function countPressReleases(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  filters: PressReleaseFilters,
) {
  must(ability, 'read', 'PressRelease');
  const sql = listConditions(actor, ability, filters);
  const text = `SELECT r.state, count(*)::int AS n FROM press_release r WHERE ${sql.conditions} GROUP BY r.state`;
  const read = readOf('count_press_releases', text);
  const rows = await reader.rows<{ state: string; n: number }>(actor.organizationId, read, sql.values);
  const byState = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  return { total: rows.reduce((sum, { n }) => sum + n, 0), byState };
}

/** The months' first instants in the organisation's calendar and time zone, and what their releases count to, by state. */
export async function countPressReleasesByMonth(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: { from: string; until: string; calendar: 'jalali' | 'gregorian' },
) {
  must(ability, 'read', 'PressRelease');
  const { organizationId } = actor;
  // Asked with the time zone as it last was, which comes back with the answer: nearly always one round trip, and always right.
  for (let timeZone = timeZones.get(organizationId) ?? 'Asia/Tehran'; ; ) {
    const starts = monthBoundaries(query.calendar, query.from, query.until, timeZone);
    const [[organization] = [], counts = []] = await reader.all(organizationId, [
      { read: readTimeZone, values: [organizationId] },
      countsOf(actor, ability, starts, query),
    ]);
    const present = (organization as { timeZone: string } | undefined)?.timeZone ?? timeZone;
    if (present === timeZone) return { months: monthsOf(starts, counts as MonthCount[]) };
    if (timeZones.size >= 1000) timeZones.clear();
    timeZones.set(organizationId, (timeZone = present));
  }
}

interface MonthCount {
  month: number;
  state: string;
  n: number;
}

/** A range of the index for each month, so months can be Jalali and no row is asked which month is its own (a third faster than width_bucket). */
function countsOf(
  actor: Actor,
  ability: Ability,
  starts: readonly string[],
  { from, until }: { from: string; until: string },
) {
  const sql = listConditions(actor, ability, {});
  sql.where('r.created_at >= month.start AND r.created_at < month.finish');
  const text = `
    SELECT month.i::int AS month, s.state, s.n
    FROM unnest(${sql.bind([from, ...starts.slice(1)], 'timestamptz[]')}, ${sql.bind([...starts.slice(1), until], 'timestamptz[]')})
      WITH ORDINALITY AS month(start, finish, i)
    CROSS JOIN LATERAL (SELECT r.state, count(*)::int AS n FROM press_release r WHERE ${sql.conditions} GROUP BY r.state) s`;
  return { read: readOf('count_press_releases_by_month', text), values: sql.values };
}

function monthsOf(starts: readonly string[], counts: readonly MonthCount[]) {
  const months = starts.map((start) => ({ start, byState: {} as Record<string, number> }));
  for (const { month, state, n } of counts) {
    const counted = months[month - 1];
    if (counted) counted.byState[state] = n;
  }
  return months;
}

const readTimeZone = readOf(
  'time_zone_of_organization',
  'SELECT time_zone AS "timeZone" FROM organization WHERE id = $1::uuid',
);
const timeZones = new Map<string, string>();
const lately = new Map<string, string[]>();

/** Beginnings of the months that the span touches; remembered, because calendars take longer than the counting. */
function monthBoundaries(calendar: 'jalali' | 'gregorian', from: string, until: string, timeZone: string): string[] {
  const span = `${calendar} ${from} ${until} ${timeZone}`;
  let starts = lately.get(span);
  if (!starts) {
    if (lately.size >= 500) lately.clear();
    lately.set(span, (starts = findBoundaries(calendar, from, until, timeZone)));
  }
  return starts;
}

function findBoundaries(calendar: 'jalali' | 'gregorian', from: string, until: string, timeZone: string): string[] {
  // its last boundary is the end of the last month
  if (calendar === 'jalali') return jalaliMonthBoundaries(from, until, timeZone).slice(0, -1);
  const starts: string[] = [];
  const first = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).with({ day: 1 }).startOfDay();
  const end = Temporal.Instant.from(until);
  for (let month = first; Temporal.Instant.compare(month.toInstant(), end) < 0; month = month.add({ months: 1 })) {
    starts.push(month.toInstant().toString());
  }
  return starts;
}
