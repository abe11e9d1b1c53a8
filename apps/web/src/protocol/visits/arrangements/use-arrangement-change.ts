import { type Arrangement, arrangementsRoutes, type VisitArrangements } from '@ravabet/contracts/protocol/visits';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { precedenceQueries } from '../precedence/precedence.queries.ts';
import { inTurn } from './in-turn.ts';

type Send = (newest: VisitArrangements | undefined) => Promise<VisitArrangements>;

/**
 * A change of tables and cars: shown as it was answered; refused, the page asks again how they stand. Changes of one visit wait for each other,
 * and each is worked out from what the one before it left: whoever clicks faster than the answers come loses nothing.
 */
export function useArrangementChange(visitId: string) {
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { queryKey } = precedenceQueries.arrangements(organizationId, visitId);
  return (done: string, send: Send): Promise<void> =>
    inTurn(`${organizationId} ${visitId}`, async () => {
      // A read that is under way began before this change and would show the old places.
      await client.cancelQueries({ queryKey });
      try {
        client.setQueryData(queryKey, await send(client.getQueryData(queryKey)));
        sayDone(done);
      } catch (problem) {
        // The next in turn is worked out from how the tables really stand.
        await client.refetchQueries({ queryKey }).catch(() => undefined);
        throw problem;
      }
    });
}

/** The same for where people sit: the places follow from the newest arrangement, whatever was shown when it was asked. */
export function usePlaceChange(visitId: string, arrangement: Arrangement) {
  const { id: organizationId } = useOrganization();
  const change = useArrangementChange(visitId);
  const params = { organizationId, id: visitId, arrangementId: arrangement.id };
  return (done: string, fixedOf: (newest: Arrangement) => Arrangement['fixed']): Promise<void> =>
    change(done, (newest) => {
      const now = newest?.items.find(({ id }) => id === arrangement.id) ?? arrangement;
      const body = { version: now.version, fixed: fixedOf(now) };
      return call(arrangementsRoutes.change, { params, body });
    });
}
