import type { CalendarLayer } from '../../../protocol/calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead, dayOf, periodEnd, periodStart } from '../../../protocol/calendar/share/dated-rows.ts';

/** Sendings whose one instant stands in the period. */
const dispatchesBy = (column: string, where: string): string => `
  SELECT 'dispatch' AS kind, d.id, ${dayOf(`d.${column}`)} AS "on", NULL::date AS until, d.${column} AS at, NULL::timestamptz AS "endsAt", r.title,
    NULL::jsonb AS names, d.state = 'done' AS "isDone", d.id AS "subjectId", d.updated_at AS "changedAt", d.version
  FROM dispatch d JOIN press_release r ON r.organization_id = d.organization_id AND r.id = d.press_release_id
  WHERE d.organization_id = $1::uuid AND ${where} AND d.${column} >= ${periodStart} AND d.${column} < ${periodEnd}`;

/** When releases go out by mail: at the hour that was set, and where it has begun at the hour it began. */
export const dispatchLayer: CalendarLayer = {
  id: 'dispatches',
  isFor: (ability) => ability.can('read', 'Dispatch'),
  page: (id) => `distribution/dispatches/${id}`,
  ask(question) {
    const { actor, from, until } = question;
    const select = `SELECT * FROM (
      ${dispatchesBy('scheduled_for', `d.state = 'scheduled'`)}
      UNION ALL ${dispatchesBy('started_at', `d.state IN ('sending', 'paused', 'done')`)}) e
      ORDER BY e.at, e.id`;
    const values = [actor.organizationId, from, until];
    return datedRead({ layer: 'dispatches', subjectType: 'Dispatch', select, values }, question);
  },
  answer: datedAnswer,
};
