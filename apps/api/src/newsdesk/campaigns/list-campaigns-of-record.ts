import type { CampaignOfRecord, LinkedType } from '@ravabet/contracts/newsdesk/campaigns';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../platform/ability.ts';
import type { Databases } from '../../platform/databases.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { messagesOf } from './campaign.sql.ts';
import { mayReadLinked } from './linked-records.ts';

const read = readOf(
  'campaigns_of_record',
  `SELECT r.id, r.title, r.state, l.id AS "linkId", coalesce(l.message_ids, '{}')::text[] AS "messageIds", ${messagesOf} AS messages
   FROM campaign r LEFT JOIN campaign_link l ON l.organization_id = r.organization_id AND l.campaign_id = r.id
     AND l.subject_type = $2::text AND l.subject_id = $3::uuid
   WHERE r.organization_id = $1::uuid AND (l.id IS NOT NULL OR r.state <> 'closed')
   ORDER BY l.id IS NULL, r.starts_on DESC, r.id LIMIT 100`,
);

/** Campaigns that the record belongs to first; then those that are not closed, to which it can be linked. */
export async function listCampaignsOfRecord(
  databases: Databases,
  actor: Actor,
  ability: Ability,
  { subjectType, subjectId }: { subjectType: LinkedType; subjectId: string },
): Promise<{ items: CampaignOfRecord[] }> {
  must(ability, 'read', 'Campaign');
  const { organizationId } = actor;
  const isReadable = await withOrganization(databases.app.prisma, organizationId, (tx) =>
    mayReadLinked(tx, actor, ability, subjectType, subjectId),
  );
  if (!isReadable) throw problem('not-found');
  const rows = await databases.reader.rows<CampaignOfRecord>(organizationId, read, [
    organizationId,
    subjectType,
    subjectId,
  ]);
  return {
    items: rows.map((row) => ({
      ...row,
      mayLink: row.state !== 'closed' && refusal(ability, 'update', 'Campaign', { state: row.state }) === null,
    })),
  };
}
