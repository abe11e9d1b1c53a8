import { readable } from '../../../platform/ability.ts';
import { SqlText } from '../../../platform/sql-text.ts';
import type { CalendarLayer } from '../../calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead, dayOf, periodEnd, periodStart } from '../../calendar/share/dated-rows.ts';
import { visitReadable } from './visit-readable.ts';

/** Who is received, on every day of the visit. What was rejected or cancelled is on no day. */
export const visitLayer: CalendarLayer = {
  id: 'visits',
  isFor: (ability) => ability.can('read', 'Visit'),
  page: (id) => `visits/${id}`,
  ask(question) {
    const { actor, ability, from, until } = question;
    const sql = new SqlText();
    sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
    sql.bind(from, 'date');
    sql.bind(until, 'date');
    sql.where(visitReadable(sql, readable(ability, 'Visit')));
    const select = `
      SELECT 'visit' AS kind, r.id, ${dayOf('r.starts_at')} AS "on", ${dayOf(`(r.ends_at - interval '1 millisecond')`)} AS until,
        r.starts_at AS at, r.ends_at AS "endsAt", r.title, NULL::jsonb AS names, r.state IN ('completed', 'closed') AS "isDone",
        r.id AS "subjectId", r.updated_at AS "changedAt", r.version
      FROM visit r
      WHERE ${sql.conditions} AND r.state NOT IN ('rejected', 'cancelled') AND r.starts_at < ${periodEnd} AND r.ends_at > ${periodStart}
      ORDER BY r.starts_at, r.id`;
    return datedRead({ layer: 'visits', subjectType: 'Visit', select, values: sql.values }, question);
  },
  answer: datedAnswer,
};
