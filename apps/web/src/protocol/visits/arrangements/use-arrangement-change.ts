import type { VisitArrangements } from '@ravabet/contracts/protocol/visits';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { precedenceQueries } from '../precedence/precedence.queries.ts';

/** A change of tables and cars: shown as it was answered; refused, the page asks again how they stand. */
export function useArrangementChange(visitId: string) {
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { queryKey } = precedenceQueries.arrangements(organizationId, visitId);
  return async (done: string, send: () => Promise<VisitArrangements>): Promise<void> => {
    try {
      client.setQueryData(queryKey, await send());
      sayDone(done);
    } catch (problem) {
      void client.invalidateQueries({ queryKey });
      throw problem;
    }
  };
}
