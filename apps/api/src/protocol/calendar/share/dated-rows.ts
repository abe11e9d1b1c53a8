import type { CalendarItemKind } from '@ravabet/contracts/protocol/calendar';
import type { LocalizedText } from '@ravabet/contracts';
import type { DatedItem } from './calendar-layer.ts';

/** The organisation's zone, as a value of the read whose `$1` is the organisation. */
export const zone = `(SELECT o.time_zone FROM organization o WHERE o.id = $1::uuid)`;
/** The first moment of the first day, and the one after the last: `$2` and `$3` are plain dates. */
export const periodStart = `($2::date::timestamp AT TIME ZONE ${zone})`;
export const periodEnd = `(($3::date + 1)::timestamp AT TIME ZONE ${zone})`;
/** The organisation's day of an instant. */
export const dayOf = (instant: string): string => `(${instant} AT TIME ZONE ${zone})::date`;

/** What every layer's read gives, in these names. */
export interface DatedRow {
  kind: CalendarItemKind;
  id: string;
  on: string;
  until: string | null;
  at: Date | null;
  endsAt: Date | null;
  title: string | null;
  names: LocalizedText | null;
  isDone: boolean;
  subjectId: string;
  changedAt: Date;
  version: number;
}

/** Row → item. The same thing keeps its key, whatever day it moves to. */
export function datedItem(subjectType: string, row: DatedRow): DatedItem {
  const { kind, id, on, until, at, endsAt, ...rest } = row;
  return {
    key: `${kind}-${id}`,
    kind,
    on,
    until: until === null || until <= on ? null : until,
    at: at?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    title: rest.title,
    names: rest.names,
    isDone: rest.isDone,
    isExpected: false,
    subjectType,
    subjectId: rest.subjectId,
    changedAt: rest.changedAt,
    version: rest.version,
  };
}
