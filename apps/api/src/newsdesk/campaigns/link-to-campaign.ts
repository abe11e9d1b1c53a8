import type { NewCampaignLink } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { mustBeMessages } from './campaign-input.ts';
import { mayReadLinked } from './linked-records.ts';
import { loadOpenCampaign, tellCampaignChanged } from './load-campaign.ts';

/** Links a record that the person may read, or says anew which messages it carries. */
export async function linkToCampaign(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { subjectType, subjectId, messageIds }: NewCampaignLink,
) {
  const { organizationId, personId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  if (!(await mayReadLinked(tx, actor, ability, subjectType, subjectId))) throw problem('not-found');
  await mustBeMessages(tx, organizationId, id, messageIds);
  await tx.$executeRaw`
    INSERT INTO campaign_link (organization_id, id, campaign_id, subject_type, subject_id, message_ids, created_by_id)
    VALUES (${organizationId}::uuid, ${newId()}::uuid, ${id}::uuid, ${subjectType}, ${subjectId}::uuid, ${messageIds}::uuid[], ${personId}::uuid)
    ON CONFLICT (organization_id, campaign_id, subject_type, subject_id) DO UPDATE SET message_ids = excluded.message_ids`;
  await audit(tx, actor, {
    event: 'campaign.linked',
    subjectType: 'Campaign',
    subjectId: id,
    after: { subjectType, subjectId, messages: messageIds.length },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}

/** Takes a record off the campaign. */
export async function unlinkFromCampaign(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, linkId: string) {
  const { organizationId } = actor;
  await loadOpenCampaign(tx, actor, ability, id);
  const gone = await tx.campaignLink.deleteMany({ where: { organizationId, campaignId: id, id: linkId } });
  if (gone.count === 0) throw problem('not-found');
  await audit(tx, actor, {
    event: 'campaign.unlinked',
    subjectType: 'Campaign',
    subjectId: id,
    before: { linkId },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}
