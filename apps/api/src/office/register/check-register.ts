import type { RegisterRun } from '@ravabet/contracts/office/register';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { readOf } from '../../platform/sql-text.ts';

/** Every run from 1 to the counter's last number, held against the numbers that exist. */
const read = readOf(
  'check_register',
  `WITH run AS (
     SELECT coalesce(c.kind, o.kind) AS kind, coalesce(c.jalali_year, o.jalali_year) AS year,
       greatest(max(c.last), max(o.n)) AS last, count(o.n)::int AS count, coalesce(min(o.n), 1) AS first,
       count(o.n)::int - count(DISTINCT (o.subject_type, o.subject_id)) FILTER (WHERE o.n IS NOT NULL)::int AS doubles
     FROM (SELECT * FROM register_counter WHERE organization_id = $1::uuid) c
     FULL JOIN (SELECT * FROM office_number WHERE organization_id = $1::uuid) o
       ON o.kind = c.kind AND o.jalali_year = c.jalali_year
     GROUP BY 1, 2)
   SELECT r.*, coalesce((SELECT json_agg(n) FROM (
       SELECT n FROM generate_series(1, r.last) AS n
       WHERE NOT EXISTS (SELECT 1 FROM office_number o
         WHERE o.organization_id = $1::uuid AND o.kind = r.kind AND o.jalali_year = r.year AND o.n = n.n)
       ORDER BY n LIMIT 100) missing), '[]') AS gaps
   FROM run r ORDER BY r.year DESC, r.kind`,
);

export async function checkRegister(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
): Promise<{ runs: RegisterRun[] }> {
  must(ability, 'read', 'OfficeNumber');
  return {
    runs: await reader.rows<RegisterRun & Record<string, unknown>>(actor.organizationId, read, [actor.organizationId]),
  };
}
