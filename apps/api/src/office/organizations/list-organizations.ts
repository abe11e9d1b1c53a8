import type { LocalizedText } from '@ravabet/contracts';
import type { OrganizationNode } from '@ravabet/contracts/office/organizations';
import type { Database } from '@ravabet/db';

/** The organisations a person belongs to and those below that their role reaches; a parent they may not see is not told. */
export async function listOrganizations(identity: Database, personId: string): Promise<{ items: OrganizationNode[] }> {
  const rows = await identity.$queryRaw<(Omit<OrganizationNode, 'names'> & { names: LocalizedText })[]>`
    WITH RECURSIVE standing AS (
      SELECT m.organization_id AS id, m.roles && ARRAY['council-member', 'administrator'] AS reaches FROM membership m
        WHERE m.person_id = ${personId}::uuid AND m.ended_at IS NULL
      UNION SELECT o.id, true FROM standing s JOIN organization o ON o.parent_id = s.id WHERE s.reaches
    ), seen AS (SELECT DISTINCT id FROM standing)
    SELECT o.id, p.id AS "parentId", o.slug, o.kind, o.names
    FROM seen JOIN organization o USING (id) LEFT JOIN seen p ON p.id = o.parent_id
    ORDER BY (o.names ->> 'fa') COLLATE "fa-x-icu", o.id LIMIT 2000`;
  return { items: rows };
}
