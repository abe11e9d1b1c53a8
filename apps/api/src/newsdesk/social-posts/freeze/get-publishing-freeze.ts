import type { Freeze } from '@ravabet/contracts/newsdesk/social-posts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'get_publishing_freeze',
  `SELECT f.organization_id IS NOT NULL AS frozen, f.frozen_at AS since, coalesce(f.reason, '') AS reason,
     (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
       WHERE m.organization_id = $1::uuid AND m.person_id = f.frozen_by_id) AS by,
     (SELECT count(*)::int FROM social_post WHERE organization_id = $1::uuid AND state = 'scheduled' AND deleted_at IS NULL) AS "scheduledPosts",
     (SELECT count(*)::int FROM press_release WHERE organization_id = $1::uuid AND state = 'scheduled' AND deleted_at IS NULL) AS "scheduledReleases",
     (SELECT count(*)::int FROM dispatch WHERE organization_id = $1::uuid AND state = 'scheduled') AS "scheduledDispatches",
     (SELECT count(*)::int FROM social_post WHERE organization_id = $1::uuid AND state = 'scheduled' AND deleted_at IS NULL
        AND scheduled_for <= now())
     + (SELECT count(*)::int FROM press_release WHERE organization_id = $1::uuid AND state = 'scheduled' AND deleted_at IS NULL
        AND scheduled_for <= now())
     + (SELECT count(*)::int FROM dispatch WHERE organization_id = $1::uuid AND state = 'scheduled' AND scheduled_for <= now()) AS overdue
   FROM (SELECT 1) one LEFT JOIN publishing_freeze f ON f.organization_id = $1::uuid`,
);

/** Whether everything scheduled stands still, since when and why, and what that is. */
export async function getPublishingFreeze(reader: TenantReader, actor: Actor, ability: Ability): Promise<Freeze> {
  must(ability, 'read', 'PublishingFreeze');
  type Row = Omit<Freeze, 'since' | 'mayFreeze'> & { since: Date | null };
  const [row] = await reader.rows<Row>(actor.organizationId, read, [actor.organizationId]);
  const mayFreeze = ability.can('create', 'PublishingFreeze');
  if (!row) throw new Error('one row always');
  return { ...row, since: row.since?.toISOString() ?? null, mayFreeze };
}
