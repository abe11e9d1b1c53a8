import type { Unit } from '@ravabet/contracts/office/organizations';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';

/** Units in the order of the Persian alphabet, archived ones included; the page builds the tree. */
export async function listUnits(tx: Tx, actor: Actor, ability: Ability, id?: string): Promise<{ items: Unit[] }> {
  must(ability, 'read', 'Unit');
  const items = await tx.$queryRaw<Unit[]>`
    SELECT u.id, u.parent_id AS "parentId", u.names, u.version, u.archived_at IS NOT NULL AS archived,
      CASE WHEN m.id IS NULL THEN NULL ELSE json_build_object('id', m.person_id, 'name', m.display_name) END AS head
    FROM unit u LEFT JOIN membership m
      ON m.organization_id = u.organization_id AND m.person_id = u.head_person_id AND m.ended_at IS NULL
    WHERE u.organization_id = ${actor.organizationId}::uuid ${id ? Prisma.sql`AND u.id = ${id}::uuid` : Prisma.empty}
    ORDER BY (u.names ->> 'fa') COLLATE "fa-x-icu", u.id LIMIT 1000`;
  return { items };
}
