import type { CampaignListQuery, CampaignSort } from '@ravabet/contracts/newsdesk/campaigns';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must } from '../../platform/ability.ts';
import { decodeCursor } from '../../platform/keyset.ts';
import { readyPage } from '../../platform/ready-page.ts';
import type { ReadyJson } from '../../platform/serve.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { listItemColumns } from './campaign.sql.ts';

const orders: Record<CampaignSort, { column: string; type: string; descending: boolean }> = {
  '-startsOn': { column: 'r.starts_on', type: 'date', descending: true },
  '-updatedAt': { column: 'r.updated_at', type: 'timestamptz', descending: true },
  title: { column: 'r.title COLLATE "fa-x-icu"', type: 'text', descending: false },
};
export type CampaignFilters = Omit<CampaignListQuery, 'limit' | 'cursor' | 'sort'>;

/** The filters as SQL over `campaign r`; `$1` is the organisation. */
export function campaignConditions(actor: Actor, filters: CampaignFilters): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.mine) {
    const me = sql.bind(actor.personId, 'uuid');
    sql.where(`(r.owner_id = ${me} OR ${me} = ANY(r.member_ids))`);
  }
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'Campaign' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}

/** Campaigns, the newest period first; pages end honestly. */
export async function listCampaigns(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: CampaignListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Campaign');
  const { limit = 25, cursor, sort = '-startsOn', ...filters } = query;
  const { column, type, descending } = orders[sort];
  const scope = `campaigns ${actor.organizationId} ${actor.personId} ${sort} ${JSON.stringify(filters)}`;
  const sql = campaignConditions(actor, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, type);
    sql.where(`(${column}, r.id) ${descending ? '<' : '>'} (${key}, ${sql.bind(position.id, 'uuid')})`);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const text = `
    SELECT row_to_json(x)::text AS json, (SELECT (${column})::text FROM campaign r WHERE r.organization_id = $1::uuid AND r.id = x.id) AS key, x.id
    FROM (SELECT ${listItemColumns} FROM campaign r WHERE ${sql.conditions}
      ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const read = readOf('list_campaigns', text);
  const rows = await reader.rows<{ json: string; key: string; id: string }>(actor.organizationId, read, sql.values);
  return readyPage(scope, rows, limit);
}

export async function countCampaigns(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  filters: CampaignFilters,
): Promise<{ total: number }> {
  must(ability, 'read', 'Campaign');
  const sql = campaignConditions(actor, filters);
  const read = readOf('count_campaigns', `SELECT count(*)::int AS total FROM campaign r WHERE ${sql.conditions}`);
  const [row] = await reader.rows<{ total: number }>(actor.organizationId, read, sql.values);
  return { total: row?.total ?? 0 };
}
