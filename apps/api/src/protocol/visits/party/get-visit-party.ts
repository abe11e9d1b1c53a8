import type { VisitParty } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Databases } from '../../../platform/databases.ts';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { readParty } from './read-party.ts';

/** Who comes and who receives, with the names for whom they are. */
export function getVisitParty(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<VisitParty> {
  return withOrganization(app.prisma, actor.organizationId, async (tx) => {
    const visit = await loadVisit(tx, actor, ability, visitId);
    return readParty(tx, actor.organizationId, visitId, namesSeen(actor, ability, visit));
  });
}
