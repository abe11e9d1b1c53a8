import type { Channel } from '@ravabet/contracts/newsdesk/social-posts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'list_channels',
  `SELECT c.id, c.kind, c.name, c.language, c.api_url AS "apiUrl", c.public_url AS "publicUrl", c.chat_id AS "chatId",
     c.length_limit AS "lengthLimit", c.owner_person_id AS "ownerPersonId", c.owner_unit_id AS "ownerUnitId",
     c.minutes_to_post AS "minutesToPost", c.secret <> '' AS "hasSecret", c.archived_at IS NOT NULL AS archived, c.version,
     (SELECT count(*)::int FROM social_post s WHERE s.organization_id = c.organization_id AND s.channel_id = c.id
       AND s.state IN ('scheduled', 'sending') AND s.deleted_at IS NULL) AS coming,
     (SELECT max(published_at) FROM social_post s WHERE s.organization_id = c.organization_id AND s.channel_id = c.id) AS "lastPublishedAt"
   FROM channel c WHERE c.organization_id = $1::uuid ORDER BY c.archived_at IS NOT NULL, c.name COLLATE "fa-x-icu", c.id`,
);

/** All of them; their secrets never leave the server. */
export async function listChannels(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
): Promise<{ items: Channel[] }> {
  must(ability, 'read', 'Channel');
  type Row = Omit<Channel, 'lastPublishedAt'> & { lastPublishedAt: Date | null };
  const rows = await reader.rows<Row>(actor.organizationId, read, [actor.organizationId]);
  return { items: rows.map((row) => ({ ...row, lastPublishedAt: row.lastPublishedAt?.toISOString() ?? null })) };
}
