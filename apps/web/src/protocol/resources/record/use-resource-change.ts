import type { Resource } from '@ravabet/contracts/protocol/resources';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';
import { resourcesQueries } from '../resources.queries.ts';

export interface ResourceChanging extends Omit<Attempt, 'run'> {
  params: { organizationId: string; id: string };
  /** true when it went through; the page then shows the resource as the server answered it */
  run: (change: () => Promise<Resource>, done: string) => Promise<boolean>;
}

/** One change of a resource: each is answered with the resource as it is then. */
export function useResourceChange(id: string): ResourceChanging {
  const organization = useOrganization();
  const client = useQueryClient();
  const { run, ...attempt } = useAttempt();
  return {
    ...attempt,
    params: { organizationId: organization.id, id },
    run: async (change, done) => {
      const went = await run(async () => {
        client.setQueryData(resourcesQueries.one(organization.id, id).queryKey, await change());
      });
      if (went) sayDone(done);
      void client.invalidateQueries({ queryKey: resourcesQueries.all(organization.id) });
      void client.invalidateQueries({ queryKey: ['audit-trail', organization.id] });
      return went;
    },
  };
}
