import { readable } from '../../../platform/ability.ts';
import { SqlText } from '../../../platform/sql-text.ts';
import type { CalendarLayer } from '../../calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead, dayOf, periodEnd, periodStart } from '../../calendar/share/dated-rows.ts';

/** What takes place. An idea without a time, a template, and what was cancelled are on no day. */
export const eventLayer: CalendarLayer = {
  id: 'events',
  isFor: (ability) => ability.can('read', 'Event'),
  page: (id) => `events/${id}`,
  ask(question) {
    const { actor, ability, from, until } = question;
    const sql = new SqlText();
    sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
    sql.bind(from, 'date');
    sql.bind(until, 'date');
    sql.whereReadable(readable(ability, 'Event'), { state: 'r.state' });
    const select = `
      SELECT 'event' AS kind, r.id, ${dayOf('r.starts_at')} AS "on", ${dayOf(`(r.ends_at - interval '1 millisecond')`)} AS until,
        r.starts_at AS at, r.ends_at AS "endsAt", NULL::text AS title, r.titles AS names, r.state IN ('done', 'evaluated') AS "isDone",
        r.id AS "subjectId", r.updated_at AS "changedAt", r.version
      FROM event r
      WHERE ${sql.conditions} AND NOT r.is_template AND r.state <> 'cancelled' AND r.starts_at < ${periodEnd} AND r.ends_at > ${periodStart}
      ORDER BY r.starts_at, r.id`;
    return datedRead({ layer: 'events', subjectType: 'Event', select, values: sql.values }, question);
  },
  answer: datedAnswer,
};
