import type { DayParticipant } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { LoadedVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';

type Row = DayParticipant;

/** The people of a visit as the door knows them, in the order of their side and names; with `ids` only these. */
export async function namesOfParticipants(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  visit: LoadedVisit,
  ids: readonly string[] | null = null,
): Promise<DayParticipant[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id, p.side, p.role, p.version, p.admission, p.badge_token AS badge,
      CASE WHEN p.side = 'host' THEN jsonb_build_object('persian', m.display_name, 'latin', '', 'chinese', '')
        ELSE jsonb_build_object('persian', g.name_persian, 'latin', g.name_latin, 'chinese', g.name_chinese) END AS names,
      CASE WHEN p.side = 'host' THEN jsonb_build_object('fa', m.job_title) ELSE g.workplaces END AS workplaces,
      d.names AS delegation, coalesce(g.country, '') AS country, coalesce(g.diets, '{}') AS diets,
      coalesce(g.access_needs, '') AS "accessNeeds", coalesce(g.phone, m.phone, '') AS phone,
      coalesce(g.search_names, '') AS "searchNames"
    FROM visit_participant p
    LEFT JOIN guest g ON g.organization_id = p.organization_id AND g.id = p.guest_id
    LEFT JOIN membership m ON m.organization_id = p.organization_id AND m.person_id = p.person_id
    LEFT JOIN delegation d ON d.organization_id = p.organization_id AND d.id = p.delegation_id
    WHERE p.organization_id = ${actor.organizationId}::uuid AND p.visit_id = ${visit.id}::uuid AND p.removed_at IS NULL
      AND (${ids}::uuid[] IS NULL OR p.id = ANY(${ids}::uuid[]))
    ORDER BY p.side, d.position, p.created_at, p.id`;
  return namesSeen(actor, ability, visit) ? rows : rows.map(withoutName);
}

const nobody = { persian: '', latin: '', chinese: '' };
const withoutName = (row: Row): Row =>
  row.side === 'host' ? row : { ...row, names: nobody, workplaces: {}, phone: '', searchNames: '' };
