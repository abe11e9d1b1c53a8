import { readable } from '../../../platform/ability.ts';
import { SqlText } from '../../../platform/sql-text.ts';
import type { CalendarLayer } from '../../calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead } from '../../calendar/share/dated-rows.ts';
import { ruleColumns } from '../support-request.sql.ts';

/** What is asked of the office, on the day it is wanted on. What was declined or taken back is on no day. */
export const requestLayer: CalendarLayer = {
  id: 'requests',
  isFor: (ability) => ability.can('read', 'SupportRequest'),
  page: (id) => `support-requests/${id}`,
  ask(question) {
    const { actor, ability, from, until } = question;
    const sql = new SqlText();
    sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
    sql.where(`r.wanted_on BETWEEN ${sql.bind(from, 'date')} AND ${sql.bind(until, 'date')}`);
    sql.whereReadable(readable(ability, 'SupportRequest'), ruleColumns);
    const select = `
      SELECT 'request' AS kind, r.id, r.wanted_on AS "on", NULL::date AS until, r.starts_at AS at, r.ends_at AS "endsAt", r.title, s.names,
        r.state IN ('delivered', 'confirmed') AS "isDone", r.id AS "subjectId", r.updated_at AS "changedAt", r.version
      FROM support_request r JOIN support_service s ON s.organization_id = r.organization_id AND s.id = r.service_id
      WHERE ${sql.conditions} AND r.state NOT IN ('declined', 'withdrawn')
      ORDER BY r.wanted_on, r.starts_at, r.id`;
    return datedRead({ layer: 'requests', subjectType: 'SupportRequest', select, values: sql.values }, question);
  },
  answer: datedAnswer,
};
