import type { Gift } from '@ravabet/contracts/protocol/gifts';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';
import { giftsQueries } from '../gifts.queries.ts';

export interface GiftChanging extends Omit<Attempt, 'run'> {
  params: { organizationId: string; id: string };
  /** true when it went through; the page then shows the gift as the server answered it */
  run: (change: () => Promise<Gift>, done: string) => Promise<boolean>;
}

/** One change of a gift: each is answered with the gift as it is then. */
export function useGiftChange(id: string): GiftChanging {
  const organization = useOrganization();
  const client = useQueryClient();
  const { run, ...attempt } = useAttempt();
  return {
    ...attempt,
    params: { organizationId: organization.id, id },
    run: async (change, done) => {
      const went = await run(async () => {
        client.setQueryData(giftsQueries.one(organization.id, id).queryKey, await change());
      });
      if (went) sayDone(done);
      void client.invalidateQueries({ queryKey: giftsQueries.all(organization.id) });
      void client.invalidateQueries({ queryKey: ['audit-trail', organization.id] });
      return went;
    },
  };
}
