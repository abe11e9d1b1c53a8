import type { VisitConsent } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Databases } from '../../../platform/databases.ts';
import { loadVisit } from '../load-visit.ts';
import { readConsents } from './read-consents.ts';

export function listVisitConsents(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<{ items: VisitConsent[] }> {
  return withOrganization(app.prisma, actor.organizationId, async (tx) => {
    const visit = await loadVisit(tx, actor, ability, visitId);
    return { items: await readConsents(tx, actor.organizationId, ability, visit) };
  });
}
