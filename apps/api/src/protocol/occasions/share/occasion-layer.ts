import type { LunarMonth } from '@ravabet/calendars';
import { readOf } from '../../../platform/sql-text.ts';
import type { CalendarLayer, DatedItem } from '../../calendar/share/calendar-layer.ts';
import { allOccasions } from '../known-occasions.ts';
import type { OwnRow } from '../own-occasion.ts';
import { lunarMonthsWith } from './lunar-months-of.ts';
import { type DatedOccasion, onDates } from './occasions-of.ts';

interface Known {
  own: (Omit<OwnRow, 'createdAt' | 'updatedAt'> & { createdAt: string; updatedAt: string })[];
  hidden: string[];
  months: (LunarMonth & { changedAt: string; version: number })[];
}

const read = readOf(
  'calendar_layer_occasions',
  `SELECT
     (SELECT coalesce(json_agg(json_build_object('organizationId', o.organization_id, 'id', o.id, 'state', o.state, 'names', o.names,
        'kind', o.kind, 'calendar', o.calendar, 'month', o.month, 'day', o.day, 'year', o.year, 'note', o.note, 'createdById', o.created_by_id,
        'version', o.version, 'createdAt', o.created_at, 'updatedAt', o.updated_at) ORDER BY o.id), '[]')
      FROM occasion o WHERE o.organization_id = $1::uuid AND o.state = 'active') AS own,
     (SELECT coalesce(array_agg(h.occasion_id::text), '{}') FROM hidden_occasion h WHERE h.organization_id = $1::uuid) AS hidden,
     (SELECT coalesce(json_agg(json_build_object('year', m.year, 'month', m.month, 'start', m.start, 'expected', m.expected,
        'source', m.source, 'changedAt', m.changed_at, 'version', m.version)), '[]')
      FROM hijri_month m WHERE m.organization_id = $1::uuid) AS months`,
);

/** When the shipped calendar was taken over; what it says is not younger. */
const shippedAt = new Date('2026-11-01T00:00:00Z');

/** Every occasion of the organisation on its days; lunar ones by the months that it counts by. */
export const occasionLayer: CalendarLayer = {
  id: 'occasions',
  isFor: (ability) => ability.can('read', 'Occasion'),
  page: (id) => `occasions/${id}`,
  ask: ({ actor }) => ({ read, values: [actor.organizationId] }),
  answer(rows, { from, until, withAge }) {
    const [{ own, hidden, months }] = rows as [Known];
    const ownRows = own.map((row) => ({
      ...row,
      createdAt: new Date(row.createdAt),
      updatedAt: new Date(row.updatedAt),
    }));
    const known = allOccasions(ownRows, new Set(hidden), false);
    const changes = { own: new Map(ownRows.map((row) => [row.id, row.updatedAt])), ...lastChange(months) };
    const items = onDates(known, from, until, lunarMonthsWith(months)).map((one) => itemOf(one, changes));
    const told = withAge ? items : items.map(({ changedAt: _changedAt, version: _version, ...item }) => item);
    return { json: JSON.stringify(told), n: items.length };
  },
};

/** Every announcement may move a lunar day; the days of all its years grow older together. */
function lastChange(months: Known['months']): { moonAt: Date; moonVersion: number } {
  const moonAt = new Date(Math.max(0, ...months.map(({ changedAt }) => Date.parse(changedAt))));
  return { moonAt, moonVersion: months.reduce((sum, { version }) => sum + version, 0) };
}

function itemOf(
  { id, date, year, names, isHoliday, expected, rule, version }: DatedOccasion,
  changes: { own: ReadonlyMap<string, Date>; moonAt: Date; moonVersion: number },
): DatedItem {
  const isLunar = rule.calendar === 'hijri';
  const written = changes.own.get(id) ?? shippedAt;
  return {
    layer: 'occasions',
    key: `occasion-${id}-${year}`,
    kind: isHoliday ? 'rest' : 'occasion',
    on: date,
    until: null,
    at: null,
    endsAt: null,
    title: null,
    names,
    isDone: false,
    isExpected: expected,
    subjectType: 'Occasion',
    subjectId: id,
    changedAt: (isLunar && changes.moonAt > written ? changes.moonAt : written).toISOString(),
    version: version + (isLunar ? changes.moonVersion : 0),
  };
}
