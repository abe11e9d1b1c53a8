import type { VisitHospitality, VisitParty, VisitProgramme } from '@ravabet/contracts/protocol/visits';
import { useQueryClient } from '@tanstack/react-query';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { visitsQueries } from './visits.queries.ts';

/** Keeps what a change of a part answered, has the rest asked again, and says it. */
export function usePartChange(visitId: string): {
  party: (done: string, send: () => Promise<VisitParty>) => Promise<void>;
  programme: (done: string, send: () => Promise<VisitProgramme>) => Promise<void>;
  hospitality: (done: string, send: () => Promise<VisitHospitality>) => Promise<void>;
} {
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const settle = (done: string): void => {
    void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
    void client.invalidateQueries({ queryKey: ['tasks', organizationId] });
    void client.invalidateQueries({ queryKey: ['resources', organizationId] });
    sayDone(done);
  };
  return {
    async party(done, send) {
      client.setQueryData(visitsQueries.party(organizationId, visitId).queryKey, await send());
      settle(done);
    },
    async programme(done, send) {
      client.setQueryData(visitsQueries.programme(organizationId, visitId).queryKey, await send());
      settle(done);
    },
    async hospitality(done, send) {
      client.setQueryData(visitsQueries.hospitality(organizationId, visitId).queryKey, await send());
      settle(done);
    },
  };
}
