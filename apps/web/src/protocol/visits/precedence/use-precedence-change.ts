import type { VisitPrecedence } from '@ravabet/contracts/protocol/visits';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { visitsQueries } from '../visits.queries.ts';
import { precedenceQueries } from './precedence.queries.ts';

/** A change of the order: shown at once, and what follows from the order is asked again, also when it was refused. */
export function usePrecedenceChange(visitId: string) {
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  return async (done: string, send: () => Promise<VisitPrecedence>): Promise<void> => {
    try {
      client.setQueryData(precedenceQueries.order(organizationId, visitId).queryKey, await send());
      sayDone(done);
    } finally {
      void client.invalidateQueries({ queryKey: visitsQueries.one(organizationId, visitId).queryKey });
    }
  };
}
