import type { CalendarLayerId } from '@ravabet/contracts/protocol/calendar';
import type { Asked } from '@ravabet/db/tenant-reader';
import { readOf } from '../../../platform/sql-text.ts';
import { type CalendarQuestion, type LayerAnswer, mostOfLayer } from './calendar-layer.ts';

/** The organisation's zone, as a value of the read whose `$1` is the organisation. */
const zone = `(SELECT o.time_zone FROM organization o WHERE o.id = $1::uuid)`;
/** The first moment of the first day, and the one after the last: `$2` and `$3` are plain dates. */
export const periodStart = `($2::date::timestamp AT TIME ZONE ${zone})`;
export const periodEnd = `(($3::date + 1)::timestamp AT TIME ZONE ${zone})`;
/** The organisation's day of an instant. */
export const dayOf = (instant: string): string => `(${instant} AT TIME ZONE ${zone})::date`;

interface LayerSelect {
  layer: CalendarLayerId;
  subjectType: string;
  /** gives kind, id, on, until, at, endsAt, title, names, isDone, subjectId, changedAt, version, in these names and the order of the layer */
  select: string;
  values: readonly unknown[];
}

/**
 * The read of a layer that stands in a table: its items as PostgreSQL writes them, so that a month of thousands is not taken apart and put
 * together again here. The same thing keeps its key, whatever day it moves to.
 */
export function datedRead({ layer, subjectType, select, values }: LayerSelect, { withAge }: CalendarQuestion): Asked {
  const text = `SELECT count(*)::int AS n, coalesce(json_agg(x), '[]')::text AS json FROM (
    SELECT e.kind || '-' || e.id AS key, '${layer}' AS layer, e.kind, e."on", CASE WHEN e.until > e."on" THEN e.until END AS until, e.at, e."endsAt",
      e.title, e.names, e."isDone", false AS "isExpected", '${subjectType}' AS "subjectType", e."subjectId"${withAge ? ', e."changedAt", e.version' : ''}
    FROM (${select} LIMIT ${mostOfLayer + 1}) e) x`;
  return { read: readOf(`calendar_${layer}`, text), values };
}

export const datedAnswer = ([row]: readonly unknown[]): LayerAnswer => row as LayerAnswer;
