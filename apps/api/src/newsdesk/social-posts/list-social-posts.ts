import type { SocialPostListQuery, SocialPostSort } from '@ravabet/contracts/newsdesk/social-posts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must, readable } from '../../platform/ability.ts';
import { decodeCursor } from '../../platform/keyset.ts';
import { readyPage } from '../../platform/ready-page.ts';
import type { ReadyJson } from '../../platform/serve.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { listItemColumns } from './social-post.sql.ts';

const orders: Record<SocialPostSort, { column: string; descending: boolean }> = {
  '-createdAt': { column: 'r.created_at', descending: true },
  '-updatedAt': { column: 'r.updated_at', descending: true },
  scheduledFor: { column: `coalesce(r.scheduled_for, 'infinity')`, descending: false },
  '-publishedAt': { column: `coalesce(r.published_at, '-infinity')`, descending: true },
};

/** A page of what the person may read; what is in the bin is not in it. */
export async function listSocialPosts(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: SocialPostListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'SocialPost');
  const { organizationId } = actor;
  const { limit = 25, cursor, sort = '-createdAt', ...filters } = query;
  const order = orders[sort];
  const scope = `social-posts ${organizationId} ${sort} ${JSON.stringify(filters)}`;
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(organizationId, 'uuid')} AND r.deleted_at IS NULL`);
  sql.whereReadable(readable(ability, 'SocialPost'), { state: 'r.state', authorId: 'r.author_id::text' });
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.channelId) sql.where(`r.channel_id = ${sql.bind(filters.channelId, 'uuid')}`);
  if (filters.pressReleaseId) sql.where(`r.press_release_id = ${sql.bind(filters.pressReleaseId, 'uuid')}`);
  if (filters.language)
    sql.where(`EXISTS (SELECT 1 FROM channel c WHERE c.organization_id = r.organization_id AND c.id = r.channel_id
      AND c.language = ${sql.bind(filters.language, 'text')})`);
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'SocialPost' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
  }
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, 'timestamptz');
    sql.where(`(${order.column}, r.id) ${order.descending ? '<' : '>'} (${key}, ${sql.bind(position.id, 'uuid')})`);
  }
  const direction = order.descending ? 'DESC' : 'ASC';
  const text = `
    SELECT row_to_json(x)::text AS json, k.key, k.id
    FROM (SELECT r.id, (${order.column})::text AS key, row_number() OVER (ORDER BY ${order.column} ${direction}, r.id ${direction}) AS place
      FROM social_post r WHERE ${sql.conditions} ORDER BY ${order.column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}) k,
    LATERAL (SELECT ${listItemColumns} FROM social_post r WHERE r.organization_id = $1::uuid AND r.id = k.id) x
    ORDER BY k.place`;
  const rows = await reader.rows<{ json: string; key: string; id: string }>(
    organizationId,
    readOf('list_social_posts', text),
    sql.values,
  );
  return readyPage(scope, rows, limit);
}
