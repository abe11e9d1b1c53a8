import { readable } from '../../../platform/ability.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';
import { type CalendarLayer, mostOfLayer } from '../../calendar/share/calendar-layer.ts';
import { datedItem, type DatedRow } from '../../calendar/share/dated-rows.ts';
import { ruleColumns } from '../support-request.sql.ts';

/** What is asked of the office, on the day it is wanted on. What was declined or taken back is on no day. */
export const requestLayer: CalendarLayer = {
  id: 'requests',
  isFor: (ability) => ability.can('read', 'SupportRequest'),
  page: (id) => `support-requests/${id}`,
  ask({ actor, ability, from, until }) {
    const sql = new SqlText();
    sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
    sql.where(`r.wanted_on BETWEEN ${sql.bind(from, 'date')} AND ${sql.bind(until, 'date')}`);
    sql.whereReadable(readable(ability, 'SupportRequest'), ruleColumns);
    const text = `
      SELECT 'request' AS kind, r.id, r.wanted_on::text AS "on", NULL AS until, r.starts_at AS at, r.ends_at AS "endsAt", r.title,
        (SELECT s.names FROM support_service s WHERE s.organization_id = r.organization_id AND s.id = r.service_id) AS names,
        r.state IN ('delivered', 'confirmed') AS "isDone", r.id AS "subjectId", r.updated_at AS "changedAt", r.version
      FROM support_request r WHERE ${sql.conditions} AND r.state NOT IN ('declined', 'withdrawn')
      ORDER BY r.wanted_on, r.id LIMIT ${mostOfLayer + 1}`;
    return { read: readOf('calendar_layer_requests', text), values: sql.values };
  },
  items: (rows) => (rows as DatedRow[]).map((row) => datedItem('SupportRequest', row)),
};
