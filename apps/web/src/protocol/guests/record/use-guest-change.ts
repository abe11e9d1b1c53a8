import type { Guest } from '@ravabet/contracts/protocol/guests';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';
import { guestsQueries } from '../guests.queries.ts';

export interface GuestChanging extends Omit<Attempt, 'run'> {
  params: { organizationId: string; id: string };
  /** true when it went through; the page then shows the guest as the server answered it */
  run: (change: () => Promise<Guest>, done: string) => Promise<boolean>;
}

/** One change of a guest: each is answered with the guest as it is then. */
export function useGuestChange(id: string): GuestChanging {
  const organization = useOrganization();
  const client = useQueryClient();
  const { run, ...attempt } = useAttempt();
  return {
    ...attempt,
    params: { organizationId: organization.id, id },
    run: async (change, done) => {
      const went = await run(async () => {
        client.setQueryData(guestsQueries.one(organization.id, id).queryKey, await change());
      });
      if (went) sayDone(done);
      void client.invalidateQueries({ queryKey: guestsQueries.all(organization.id) });
      void client.invalidateQueries({ queryKey: ['audit-trail', organization.id] });
      return went;
    },
  };
}
