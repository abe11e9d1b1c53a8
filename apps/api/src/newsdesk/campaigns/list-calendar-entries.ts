import type { CalendarEntry, CalendarQuery } from '@ravabet/contracts/newsdesk/campaigns';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, readable } from '../../platform/ability.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';

/** More than a month of the busiest office holds; a longer period shows its first ones. */
const most = 1000;
const releaseRules = { state: 'p.state', authorId: 'p.author_id::text', waitsForRole: 'p.waits_for_role' };
const campaignsOf = (
  record: string,
) => `(SELECT coalesce(json_agg(json_build_object('id', c.id, 'title', c.title) ORDER BY c.title), '[]')
  FROM campaign_link l JOIN campaign c ON c.organization_id = l.organization_id AND c.id = l.campaign_id
  WHERE l.organization_id = p.organization_id AND l.subject_type = 'PressRelease' AND l.subject_id = ${record})`;

/** One kind of instant of a release, on the organisation's day. */
const releasesBy = (kind: string, column: string, where: string) => `
  SELECT '${kind} ' || p.id AS key, '${kind}' AS kind, (p.${column} AT TIME ZONE o.time_zone)::date AS "on", p.${column} AS at, p.title,
    'PressRelease' AS "subjectType", p.id AS "subjectId", NULL AS "itemKind", p.state = 'published' AS "isDone", ${campaignsOf('p.id')} AS campaigns
  FROM press_release p JOIN organization o ON o.id = p.organization_id
  WHERE p.organization_id = $1::uuid AND p.deleted_at IS NULL AND ${where}
    AND p.${column} >= ($2::date::timestamp AT TIME ZONE o.time_zone) AND p.${column} < (($3::date + 1)::timestamp AT TIME ZONE o.time_zone)`;

const own = `json_build_array(json_build_object('id', c.id, 'title', c.title))`;
const edgeOf = (kind: 'start' | 'end', column: string) => `
  SELECT '${kind} ' || c.id, '${kind}', c.${column}, NULL::timestamptz, c.title, 'Campaign', c.id, NULL, c.state = 'closed', ${own}
  FROM campaign c WHERE c.organization_id = $1::uuid AND c.${column} BETWEEN $2::date AND $3::date`;

/** What is on which day: releases by schedule, embargo and publication, planned items, beginnings and ends of campaigns. */
export async function listCalendarEntries(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  { from, until, campaignId }: CalendarQuery,
): Promise<{ items: CalendarEntry[] }> {
  must(ability, 'read', 'Campaign');
  const sql = new SqlText();
  sql.bind(actor.organizationId, 'uuid');
  sql.bind(from, 'date');
  sql.bind(until, 'date');
  const readableOnes = sql.alternatives(readable(ability, 'PressRelease'), releaseRules);
  const only = campaignId ? sql.bind(campaignId, 'uuid') : null;
  const ofCampaign = only
    ? ` AND EXISTS (SELECT 1 FROM campaign_link k WHERE k.organization_id = p.organization_id AND k.campaign_id = ${only}
        AND k.subject_type = 'PressRelease' AND k.subject_id = p.id)`
    : '';
  const releases = (kind: string, column: string, where: string) =>
    releasesBy(kind, column, `${where} AND ${readableOnes}${ofCampaign}`);
  const isThis = only ? ` AND c.id = ${only}` : '';
  const text = `
    SELECT e.key, e.kind, e."on"::text AS "on", e.at, e.title, e."subjectType", e."subjectId", e."itemKind", e."isDone", e.campaigns FROM (
      ${releases('published', 'published_at', `p.state IN ('published', 'withdrawn')`)}
      UNION ALL ${releases('scheduled', 'scheduled_for', `p.state = 'scheduled'`)}
      UNION ALL ${releases('embargo', 'embargo_until', `p.state NOT IN ('published', 'withdrawn')`)}
      UNION ALL SELECT 'item ' || i.id, 'item', i.planned_on, NULL::timestamptz, i.title, 'Campaign', c.id, i.kind, i.done_at IS NOT NULL, ${own}
        FROM campaign_item i JOIN campaign c ON c.organization_id = i.organization_id AND c.id = i.campaign_id
        WHERE i.organization_id = $1::uuid AND i.planned_on BETWEEN $2::date AND $3::date${isThis}
      UNION ALL ${edgeOf('start', 'starts_on')}${isThis}
      UNION ALL ${edgeOf('end', 'ends_on')}${isThis}) e
    ORDER BY e."on", e.at NULLS FIRST, e.key LIMIT ${most}`;
  const read = readOf('calendar_entries', text);
  const rows = await reader.rows<CalendarEntry & { at: Date | null }>(actor.organizationId, read, sql.values);
  return { items: rows.map((row) => ({ ...row, at: row.at ? row.at.toISOString() : null })) };
}
