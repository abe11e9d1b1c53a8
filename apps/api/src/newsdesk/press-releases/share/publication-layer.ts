import { readable } from '../../../platform/ability.ts';
import { SqlText } from '../../../platform/sql-text.ts';
import type { CalendarLayer } from '../../../protocol/calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead, dayOf, periodEnd, periodStart } from '../../../protocol/calendar/share/dated-rows.ts';
import { factColumns } from '../list-conditions.ts';

/** One kind of instant of a release. */
const releasesBy = (kind: string, column: string, where: string): string => `
  SELECT '${kind}' AS kind, r.id, ${dayOf(`r.${column}`)} AS "on", NULL::date AS until, r.${column} AS at, NULL::timestamptz AS "endsAt", r.title,
    NULL::jsonb AS names, r.state IN ('published', 'withdrawn') AS "isDone", r.id AS "subjectId", r.updated_at AS "changedAt", r.version
  FROM press_release r WHERE r.organization_id = $1::uuid AND r.deleted_at IS NULL AND ${where}
    AND r.${column} >= ${periodStart} AND r.${column} < ${periodEnd}`;

/** What went out, what will, and when an embargo ends. */
export const publicationLayer: CalendarLayer = {
  id: 'publications',
  isFor: (ability) => ability.can('read', 'PressRelease'),
  page: (id) => `press-releases/${id}`,
  ask(question) {
    const { actor, ability, from, until } = question;
    const sql = new SqlText();
    sql.bind(actor.organizationId, 'uuid');
    sql.bind(from, 'date');
    sql.bind(until, 'date');
    const may = sql.alternatives(readable(ability, 'PressRelease'), factColumns);
    const select = `SELECT * FROM (
      ${releasesBy('published', 'published_at', `r.state = 'published' AND ${may}`)}
      UNION ALL ${releasesBy('scheduled', 'scheduled_for', `r.state = 'scheduled' AND ${may}`)}
      UNION ALL ${releasesBy('embargo', 'embargo_until', `r.state NOT IN ('published', 'withdrawn') AND ${may}`)}) e
      ORDER BY e.at, e.id, e.kind`;
    return datedRead({ layer: 'publications', subjectType: 'PressRelease', select, values: sql.values }, question);
  },
  answer: datedAnswer,
};
