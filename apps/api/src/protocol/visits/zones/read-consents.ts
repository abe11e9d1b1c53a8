import { expectedVisitStates, type VisitConsent } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { type Ability, subject } from '@ravabet/permissions';
import type { LoadedVisit } from '../load-visit.ts';

type Row = Omit<VisitConsent, 'decidedAt' | 'allowedActions'> & { decidedAt: Date | null };

const text = `SELECT c.id, json_build_object('id', z.id, 'names', z.names, 'kind', z.kind) AS zone,
    (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
      WHERE u.organization_id = z.organization_id AND u.id = z.unit_id) AS unit,
    c.subject, c.state, c.conditions,
    (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
      WHERE m.organization_id = c.organization_id AND m.person_id = c.decided_by_id) AS "decidedBy",
    c.decided_at AS "decidedAt",
    EXISTS (SELECT 1 FROM visit_item i WHERE i.organization_id = c.organization_id AND i.visit_id = c.visit_id
      AND i.zone_id = c.zone_id AND i.removed_at IS NULL) AS "isNeeded", c.version
  FROM zone_consent c JOIN hospital_zone z ON z.organization_id = c.organization_id AND z.id = c.zone_id
  WHERE c.organization_id = $1::uuid AND c.visit_id = $2::uuid ORDER BY z.created_at, z.id, c.subject`;

/** States in which a ward is still asked; what it says on the day itself counts too. */
export const askedStates = ['requested', 'under-review', ...expectedVisitStates] as const;

/** What the wards say to a visit, and whether this person may say it. */
export async function readConsents(
  tx: Tx,
  organizationId: string,
  ability: Ability,
  visit: Pick<LoadedVisit, 'id' | 'state'>,
): Promise<VisitConsent[]> {
  const rows = await tx.$queryRawUnsafe<Row[]>(text, organizationId, visit.id);
  const isOpen = askedStates.some((state) => state === visit.state);
  return rows.map(({ decidedAt, ...row }) => {
    const may = ability.can('answer', subject('ZoneConsent', { ownerUnitId: row.unit?.id ?? null }));
    return {
      ...row,
      decidedAt: decidedAt?.toISOString() ?? null,
      allowedActions: isOpen ? [may ? { verb: 'decide' } : { verb: 'decide', disabledReason: 'forbidden' }] : [],
    };
  });
}
