import type { CampaignMessages } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { mustBeMessages } from './campaign-input.ts';
import { loadOpenCampaign, tellCampaignChanged } from './load-campaign.ts';

/** The key messages in their order. What carried one that is taken away carries it no more. */
export async function setCampaignMessages(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, messages }: CampaignMessages,
) {
  const { organizationId } = actor;
  const row = await loadOpenCampaign(tx, actor, ability, id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const kept = messages.flatMap((message) => (message.id ? [message.id] : []));
  if (new Set(kept).size !== kept.length) throw problem('campaign-message-unknown');
  await mustBeMessages(tx, organizationId, id, kept);
  await tx.campaignMessage.deleteMany({ where: { organizationId, campaignId: id } });
  await tx.campaignMessage.createMany({
    data: messages.map(({ id: messageId = newId(), texts, audience }, position) => ({
      organizationId,
      id: messageId,
      campaignId: id,
      position,
      texts,
      audience,
    })),
  });
  const known = [organizationId, id, kept] as const;
  await tx.$executeRaw`
    UPDATE campaign_link SET message_ids = ARRAY(SELECT unnest(message_ids) INTERSECT SELECT unnest(${known[2]}::uuid[]))
    WHERE organization_id = ${known[0]}::uuid AND campaign_id = ${known[1]}::uuid AND NOT message_ids <@ ${known[2]}::uuid[]`;
  await tx.$executeRaw`
    UPDATE campaign_item SET message_ids = ARRAY(SELECT unnest(message_ids) INTERSECT SELECT unnest(${known[2]}::uuid[]))
    WHERE organization_id = ${known[0]}::uuid AND campaign_id = ${known[1]}::uuid AND NOT message_ids <@ ${known[2]}::uuid[]`;
  decided(
    await tx.campaign.updateMany({ where: { organizationId, id, version }, data: { version: { increment: 1 } } }),
  );
  await audit(tx, actor, {
    event: 'campaign.messages-set',
    subjectType: 'Campaign',
    subjectId: id,
    after: { messages: messages.map(({ texts }) => texts.fa) },
  });
  await tellCampaignChanged(tx, bus, actor, id);
}
