import type { Campaign } from '@ravabet/contracts/newsdesk/campaigns';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';
import { campaignsQueries } from '../campaigns.queries.ts';

export interface CampaignChanging extends Omit<Attempt, 'run'> {
  params: { organizationId: string; id: string };
  /** true when it went through; the page then shows the campaign as the server answered it */
  run: (change: () => Promise<Campaign>, done: string) => Promise<boolean>;
}

/** One change of a campaign: each is answered with the campaign as it is then. */
export function useCampaignChange(campaignId: string): CampaignChanging {
  const organization = useOrganization();
  const client = useQueryClient();
  const { run, ...attempt } = useAttempt();
  return {
    ...attempt,
    params: { organizationId: organization.id, id: campaignId },
    run: async (change, done) => {
      const went = await run(async () => {
        client.setQueryData(campaignsQueries.one(organization.id, campaignId).queryKey, await change());
      });
      if (went) sayDone(done);
      void client.invalidateQueries({ queryKey: campaignsQueries.all(organization.id) });
      return went;
    },
  };
}

/** Whether the person may change it; a closed one is changed by nobody. */
export const mayChange = (campaign: Campaign): boolean =>
  campaign.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
