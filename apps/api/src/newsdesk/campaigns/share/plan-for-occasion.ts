import type { NewPlannedItem } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { planCampaignItem } from '../plan-campaign-item.ts';

/** A line of a campaign for an occasion, by the campaign's own rules: who may, and that it is open. */
export function planForOccasion(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  campaignId: string,
  {
    title,
    plannedOn,
    ownerId,
    kind,
    channel,
  }: Pick<NewPlannedItem, 'title' | 'plannedOn' | 'kind' | 'channel'> & { ownerId: string },
): Promise<void> {
  const item = { kind, title, plannedOn, channel, responsibleId: ownerId, messageIds: [] };
  return planCampaignItem(tx, bus, actor, ability, campaignId, item);
}
