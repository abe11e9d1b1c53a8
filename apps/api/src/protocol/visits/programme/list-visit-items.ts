import type { VisitProgramme } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Databases } from '../../../platform/databases.ts';
import { loadVisit } from '../load-visit.ts';
import { clashesOfVisit } from './clashes-of-visit.ts';
import { readItems } from './read-items.ts';

/** The programme as its page shows it, with what clashes beside the lines. */
export function listVisitItems(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<VisitProgramme> {
  const { organizationId } = actor;
  return withOrganization(app.prisma, organizationId, async (tx) => {
    await loadVisit(tx, actor, ability, visitId);
    const items = await readItems(tx, organizationId, visitId);
    return { items, clashes: await clashesOfVisit(tx, organizationId, visitId, items, ability) };
  });
}
