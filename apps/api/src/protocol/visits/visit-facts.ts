import type { VisitState } from '@ravabet/contracts/protocol/visits';
import type { Prisma, Tx } from '@ravabet/db';

export const verbColumns = {
  id: true,
  state: true,
  title: true,
  origin: true,
  hostId: true,
  officerId: true,
  unitId: true,
  startsAt: true,
  endsAt: true,
  namesSeenBy: true,
  namesSeenByIds: true,
  budgetRial: true,
  createdById: true,
  version: true,
} satisfies Prisma.VisitSelect;

export type StoredVisit = Prisma.VisitGetPayload<{ select: typeof verbColumns }> & { state: VisitState };

/** A visit with who has a part in it: what the rules look at. */
export interface VisitFacts {
  ownerUnitId: string | null;
  createdById: string;
  state: string;
  involvedPersonIds: string[];
  involvedUnitIds: string[];
}

/** SQL: units that have a line, a service or a zone in visit `r`. */
export const unitsOf = `
  SELECT i.responsible_unit_id FROM visit_item i
    WHERE i.organization_id = r.organization_id AND i.visit_id = r.id AND i.removed_at IS NULL AND i.responsible_unit_id IS NOT NULL
  UNION SELECT s.responsible_unit_id FROM visit_service s
    WHERE s.organization_id = r.organization_id AND s.visit_id = r.id AND s.removed_at IS NULL AND s.responsible_unit_id IS NOT NULL
  UNION SELECT z.unit_id FROM zone_consent c JOIN hospital_zone z ON z.organization_id = c.organization_id AND z.id = c.zone_id
    WHERE c.organization_id = r.organization_id AND c.visit_id = r.id AND z.unit_id IS NOT NULL`;

/** SQL: people who receive, answer for the file, lead the way, interpret, or were named as seeing the names of visit `r`. */
export const peopleOf = `
  SELECT p.id FROM unnest(r.names_seen_by_ids || ARRAY[r.host_id, r.officer_id, r.created_by_id]) p(id) WHERE p.id IS NOT NULL
  UNION SELECT t.person_id FROM visit_participant t
    WHERE t.organization_id = r.organization_id AND t.visit_id = r.id AND t.removed_at IS NULL AND t.person_id IS NOT NULL
  UNION SELECT i.guide_id FROM visit_item i
    WHERE i.organization_id = r.organization_id AND i.visit_id = r.id AND i.removed_at IS NULL AND i.guide_id IS NOT NULL
  UNION SELECT s.person_id FROM visit_service s
    WHERE s.organization_id = r.organization_id AND s.visit_id = r.id AND s.removed_at IS NULL AND s.person_id IS NOT NULL`;

/** Asked in one statement, for every verb and every read of a visit begins with it. */
export async function factsOfVisit(tx: Tx, organizationId: string, visit: StoredVisit): Promise<VisitFacts> {
  const text = `SELECT ARRAY(${unitsOf})::text[] AS units, ARRAY(${peopleOf})::text[] AS people
    FROM visit r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`;
  const [row] = await tx.$queryRawUnsafe<{ units: string[]; people: string[] }[]>(text, organizationId, visit.id);
  return {
    ownerUnitId: visit.unitId,
    createdById: visit.createdById,
    state: visit.state,
    involvedPersonIds: row?.people ?? [],
    involvedUnitIds: row?.units ?? [],
  };
}
