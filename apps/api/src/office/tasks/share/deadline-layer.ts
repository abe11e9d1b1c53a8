import { readable } from '../../../platform/ability.ts';
import { SqlText } from '../../../platform/sql-text.ts';
import type { CalendarLayer } from '../../../protocol/calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead, dayOf, periodEnd, periodStart } from '../../../protocol/calendar/share/dated-rows.ts';
import { factColumns } from '../task.sql.ts';

/** When work is due. What stands still is due at no time; what was declined is nobody's. */
export const deadlineLayer: CalendarLayer = {
  id: 'deadlines',
  isFor: (ability) => ability.can('read', 'Task'),
  page: (id) => `tasks/${id}`,
  ask(question) {
    const { actor, ability, from, until, own } = question;
    const sql = new SqlText();
    sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')} AND r.deleted_at IS NULL`);
    sql.bind(from, 'date');
    sql.bind(until, 'date');
    sql.whereReadable(readable(ability, 'Task'), factColumns);
    if (own) {
      const units = [...actor.headedUnitIds, ...(actor.unitId ? [actor.unitId] : [])];
      sql.where(
        `(r.owner_person_id = ${sql.bind(actor.personId, 'uuid')} OR r.owner_unit_id = ANY(${sql.bind(units, 'uuid[]')}))`,
      );
    }
    const select = `
      SELECT 'task' AS kind, r.id, ${dayOf('r.due_at')} AS "on", NULL::date AS until, r.due_at AS at, NULL::timestamptz AS "endsAt", r.title,
        NULL::jsonb AS names, r.state IN ('done', 'verified') AS "isDone", r.id AS "subjectId", r.updated_at AS "changedAt", r.version
      FROM task r WHERE ${sql.conditions} AND r.due_at >= ${periodStart} AND r.due_at < ${periodEnd}
        AND r.paused_at IS NULL AND r.state <> 'declined'
      ORDER BY r.due_at, r.id`;
    return datedRead({ layer: 'deadlines', subjectType: 'Task', select, values: sql.values }, question);
  },
  answer: datedAnswer,
};
