import type { Prisma } from '@ravabet/db';

const personRef = (
  id: string,
  of = 'r',
) => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
  WHERE m.organization_id = ${of}.organization_id AND m.person_id = ${id})`;

const own = (table: string, alias: string) =>
  `FROM ${table} ${alias} WHERE ${alias}.organization_id = r.organization_id AND ${alias}.campaign_id = r.id`;

/** Columns of a list item, named as in the contract. `r` is the campaign. */
export const listItemColumns = `
  r.id, r.title, r.goal, r.state, r.starts_on AS "startsOn", r.ends_on AS "endsOn",
  r.state <> 'closed' AND r.ends_on < (SELECT (now() AT TIME ZONE o.time_zone)::date FROM organization o WHERE o.id = r.organization_id)
    AS overdue,
  ${personRef('r.owner_id')} AS owner,
  (SELECT count(*)::int ${own('campaign_message', 'g')}) AS "messageCount",
  (SELECT count(*)::int ${own('campaign_message', 'g')}
    AND NOT EXISTS (SELECT 1 ${own('campaign_link', 'l')} AND g.id = ANY(l.message_ids))
    AND NOT EXISTS (SELECT 1 ${own('campaign_item', 'i')} AND g.id = ANY(i.message_ids))) AS "gapCount",
  (SELECT count(*)::int ${own('campaign_link', 'l')}) + (SELECT count(*)::int ${own('campaign_item', 'i')}) AS "carrierCount",
  r.updated_at AS "updatedAt", r.version`;

const messageJson = `json_build_object('id', g.id, 'texts', g.texts, 'audience', g.audience)`;
export const messagesOf = `(SELECT coalesce(json_agg(${messageJson} ORDER BY g.position), '[]') ${own('campaign_message', 'g')})`;

/** What the record page shows beyond the list item; links are read by linked-records.ts, which knows who may read what. */
export const recordColumns = `
  r.audiences, r.channels, r.budget, r.closed_reason AS "closedReason", r.created_at AS "createdAt",
  (SELECT coalesce(sum(e.amount), 0) ${own('campaign_expense', 'e')}) AS spent,
  (SELECT coalesce(json_agg(json_build_object('id', m.person_id, 'name', m.display_name) ORDER BY m.display_name), '[]')
    FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = ANY(r.member_ids)) AS members,
  ${messagesOf} AS messages,
  (SELECT coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind, 'title', i.title, 'plannedOn', i.planned_on, 'channel', i.channel,
      'responsible', ${personRef('i.responsible_id', 'i')}, 'messageIds', i.message_ids, 'doneAt', i.done_at, 'version', i.version)
      ORDER BY i.planned_on, i.id), '[]') ${own('campaign_item', 'i')}) AS items,
  (SELECT coalesce(json_agg(json_build_object('id', e.id, 'title', e.title, 'amount', e.amount, 'spentOn', e.spent_on,
      'createdBy', ${personRef('e.created_by_id', 'e')}) ORDER BY e.spent_on, e.id), '[]') ${own('campaign_expense', 'e')}) AS expenses`;

export const verbColumns = {
  id: true,
  title: true,
  state: true,
  startsOn: true,
  endsOn: true,
  ownerId: true,
  version: true,
} satisfies Prisma.CampaignSelect;
