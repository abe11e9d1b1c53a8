import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { readOf } from '../../platform/sql-text.ts';
import { unitsOf } from './list-tasks.ts';
import { isOverdue } from './task.sql.ts';

const read = readOf(
  'count_tasks',
  `SELECT count(*) FILTER (WHERE r.owner_person_id = $2::uuid)::int AS mine,
     count(*) FILTER (WHERE r.owner_unit_id = ANY($3::uuid[]))::int AS unit,
     count(*) FILTER (WHERE r.created_by_id = $2::uuid)::int AS asked,
     count(*) FILTER (WHERE ${isOverdue} AND (r.owner_person_id = $2::uuid OR r.owner_unit_id = ANY($3::uuid[])))::int AS overdue
   FROM task r WHERE r.organization_id = $1::uuid AND r.deleted_at IS NULL AND r.state IN ('open', 'accepted', 'returned')
     AND (r.owner_person_id = $2::uuid OR r.created_by_id = $2::uuid OR r.owner_unit_id = ANY($3::uuid[]))`,
);

/** How much is owed: by the person, by their units, to the person. */
export async function countTasks(reader: TenantReader, actor: Actor, ability: Ability) {
  must(ability, 'read', 'Task');
  const { organizationId, personId } = actor;
  const values = [organizationId, personId, unitsOf(actor)];
  const [row] = await reader.rows<{ mine: number; unit: number; asked: number; overdue: number }>(
    organizationId,
    read,
    values,
  );
  return row ?? { mine: 0, unit: 0, asked: 0, overdue: 0 };
}
