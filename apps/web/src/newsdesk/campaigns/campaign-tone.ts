import type { CampaignState } from '@ravabet/contracts/newsdesk/campaigns';
import type { Tone } from '@ravabet/ui';

export const campaignTones: Record<CampaignState, Tone> = { planned: 'info', running: 'done', closed: 'neutral' };
