import type { CalendarLayer } from '../../../protocol/calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead } from '../../../protocol/calendar/share/dated-rows.ts';

const edgeOf = (kind: 'start' | 'end', column: string): string => `
  SELECT '${kind}', c.id, c.${column}, NULL, NULL::timestamptz, NULL::timestamptz, c.title, NULL::jsonb, c.state = 'closed', c.id, c.updated_at, c.version
  FROM campaign c WHERE c.organization_id = $1::uuid AND c.${column} BETWEEN $2::date AND $3::date`;

const select = `SELECT e.* FROM (
    SELECT 'planned' AS kind, i.id, i.planned_on AS "on", NULL::date AS until, NULL::timestamptz AS at, NULL::timestamptz AS "endsAt", i.title,
      NULL::jsonb AS names, i.done_at IS NOT NULL AS "isDone", c.id AS "subjectId", coalesce(i.done_at, c.updated_at) AS "changedAt", i.version
    FROM campaign_item i JOIN campaign c ON c.organization_id = i.organization_id AND c.id = i.campaign_id
    WHERE i.organization_id = $1::uuid AND i.planned_on BETWEEN $2::date AND $3::date
    UNION ALL ${edgeOf('start', 'starts_on')}
    UNION ALL ${edgeOf('end', 'ends_on')}) e
  ORDER BY e."on", e.id, e.kind`;

/** The lines of the campaigns: what is planned for a day, and when they begin and end. */
export const campaignLayer: CalendarLayer = {
  id: 'campaigns',
  isFor: (ability) => ability.can('read', 'Campaign'),
  page: (id) => `campaigns/${id}`,
  ask(question) {
    const { actor, from, until } = question;
    const values = [actor.organizationId, from, until];
    return datedRead({ layer: 'campaigns', subjectType: 'Campaign', select, values }, question);
  },
  answer: datedAnswer,
};
