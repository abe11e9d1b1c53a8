import type { VisitParticipant, VisitParty } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';

type Row = Omit<VisitParticipant, 'tookOfficeAt'> & { tookOfficeAt: Date | null; removed: boolean };

const text = `SELECT p.id, p.side, p.delegation_id AS "delegationId", p.role, p.is_guest_of_honour AS "isGuestOfHonour",
    p.is_principal_host AS "isPrincipalHost", coalesce(nullif(g.country, ''), d.country, '') AS country,
    (row_number() OVER (PARTITION BY p.side, coalesce(nullif(g.country, ''), d.country, '') ORDER BY p.created_at, p.id))::int AS ordinal,
    CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id,
      'names', json_build_object('persian', g.name_persian, 'latin', g.name_latin, 'chinese', g.name_chinese),
      'honorifics', g.honorifics, 'titles', g.titles, 'workplaces', g.workplaces, 'languages', g.languages, 'diets', g.diets,
      'dietNote', g.diet_note, 'accessNeeds', g.access_needs,
      'hasRank', EXISTS (SELECT 1 FROM guest_office o WHERE o.organization_id = g.organization_id AND o.guest_id = g.id
        AND o.rank_id IS NOT NULL AND (o.left_on IS NULL OR o.left_on >= current_date))) END AS guest,
    (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
      WHERE m.organization_id = p.organization_id AND m.person_id = p.person_id) AS person,
    p.rank_id AS "rankId", p.took_office_at AS "tookOfficeAt", p.admission, p.version, p.removed_at IS NOT NULL AS removed
  FROM visit_participant p
  LEFT JOIN guest g ON g.organization_id = p.organization_id AND g.id = p.guest_id
  LEFT JOIN delegation d ON d.organization_id = p.organization_id AND d.id = p.delegation_id
  WHERE p.organization_id = $1::uuid AND p.visit_id = $2::uuid ORDER BY p.created_at, p.id`;

/**
 * Delegations, guests and hosts. To whom the names are not shown a guest is the how-manieth of a country, counted over all that were ever
 * added, so that "guest 2 of Iraq" stays who it was.
 */
export async function readParty(
  tx: Tx,
  organizationId: string,
  visitId: string,
  seesNames: boolean,
): Promise<VisitParty> {
  const delegations = await tx.delegation.findMany({
    where: { organizationId, visitId },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    select: { id: true, names: true, country: true, position: true },
  });
  const rows = await tx.$queryRawUnsafe<Row[]>(text, organizationId, visitId);
  return {
    delegations: delegations.map(({ names, ...one }) => ({
      ...one,
      names: names as VisitParty['delegations'][number]['names'],
    })),
    participants: rows
      .filter(({ removed }) => !removed)
      .map(({ removed: _removed, tookOfficeAt, guest, ...row }) => ({
        ...row,
        guest: seesNames ? guest : null,
        tookOfficeAt: tookOfficeAt?.toISOString() ?? null,
      })),
    seesNames,
  };
}
