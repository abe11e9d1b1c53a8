/** Events of a campaign's timeline. */
export const campaignEvents = [
  'campaign.created',
  'campaign.updated',
  'campaign.messages-set',
  'campaign.started',
  'campaign.closed',
  'campaign.reopened',
  'campaign.linked',
  'campaign.unlinked',
  'campaign.item-planned',
  'campaign.item-changed',
  'campaign.item-removed',
  'campaign.expense-added',
  'campaign.expense-removed',
  'campaign.exported',
] as const;
export type CampaignEvent = (typeof campaignEvents)[number];
