import type { Deputy } from '@ravabet/contracts/office/people';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';

interface Row {
  id: string;
  personId: string;
  personName: string;
  deputyId: string;
  deputyName: string;
  startsAt: Date;
  endsAt: Date;
  reason: string;
  state: Deputy['state'];
}

/** Who decides in whose place, newest first; the database's clock says which run. */
export async function listDeputies(tx: Tx, actor: Actor, ability: Ability): Promise<{ items: Deputy[] }> {
  must(ability, 'read', 'Deputy');
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.person_id AS "personId", p.display_name AS "personName", d.deputy_person_id AS "deputyId",
      q.display_name AS "deputyName", d.starts_at AS "startsAt", d.ends_at AS "endsAt", d.reason,
      CASE WHEN d.revoked_at IS NOT NULL THEN 'revoked' WHEN now() > d.ends_at THEN 'past'
        WHEN now() < d.starts_at THEN 'coming' ELSE 'running' END AS state
    FROM deputy d
    JOIN membership p ON p.organization_id = d.organization_id AND p.person_id = d.person_id
    JOIN membership q ON q.organization_id = d.organization_id AND q.person_id = d.deputy_person_id
    WHERE d.organization_id = ${actor.organizationId}::uuid ORDER BY d.starts_at DESC, d.id DESC LIMIT 200`;
  return {
    items: rows.map((row) => ({
      id: row.id,
      person: { id: row.personId, name: row.personName },
      deputy: { id: row.deputyId, name: row.deputyName },
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      reason: row.reason,
      state: row.state,
    })),
  };
}
