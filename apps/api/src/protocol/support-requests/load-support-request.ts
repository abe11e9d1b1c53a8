import type { SupportRequestState } from '@ravabet/contracts/protocol/support-requests';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { factsOf } from './support-request.presenter.ts';
import { verbColumns } from './support-request.sql.ts';

export type LoadedSupportRequest = Prisma.SupportRequestGetPayload<{ select: typeof verbColumns }> & {
  state: SupportRequestState;
};

/** The request a verb works on, after asking whether the person may. */
export async function loadSupportRequest(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  verb: Action,
  id: string,
): Promise<LoadedSupportRequest> {
  const row = (await tx.supportRequest.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  })) as LoadedSupportRequest | null;
  if (!row) throw problem('not-found');
  must(ability, verb, 'SupportRequest', factsOf(row));
  return row;
}
