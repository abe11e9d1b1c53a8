import type { TaskListQuery, TaskScope, TaskSort } from '@ravabet/contracts/office/tasks';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must, readable } from '../../platform/ability.ts';
import { decodeCursor } from '../../platform/keyset.ts';
import { readyPage } from '../../platform/ready-page.ts';
import type { ReadyJson } from '../../platform/serve.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { factColumns, isOverdue, listItemColumns } from './task.sql.ts';

const orders: Record<TaskSort, { column: string; type: string; descending: boolean }> = {
  dueAt: { column: `coalesce(r.due_at, 'infinity')`, type: 'timestamptz', descending: false },
  '-createdAt': { column: 'r.created_at', type: 'timestamptz', descending: true },
  '-updatedAt': { column: 'r.updated_at', type: 'timestamptz', descending: true },
  title: { column: 'r.title COLLATE "fa-x-icu"', type: 'text', descending: false },
};

export async function listTasks(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: TaskListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Task');
  const { limit = 25, cursor, sort = 'dueAt', ...filters } = query;
  const order = orders[sort];
  const scope = `tasks ${actor.organizationId} ${actor.personId} ${sort} ${JSON.stringify(filters)}`;
  const sql = conditions(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, order.type);
    sql.where(`(${order.column}, r.id) ${order.descending ? '<' : '>'} (${key}, ${sql.bind(position.id, 'uuid')})`);
  }
  const direction = order.descending ? 'DESC' : 'ASC';
  const text = `
    SELECT row_to_json(x)::text AS json, (SELECT (${order.column})::text FROM task r WHERE r.organization_id = $1::uuid AND r.id = x.id) AS key, x.id
    FROM (SELECT ${listItemColumns} FROM task r WHERE ${sql.conditions}
      ORDER BY ${order.column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const rows = await reader.rows<{ json: string; key: string; id: string }>(
    actor.organizationId,
    readOf('list_tasks', text),
    sql.values,
  );
  return readyPage(scope, rows, limit);
}

/** The filters as SQL over `task r`; `$1` is the organisation. */
function conditions(
  actor: Actor,
  ability: Ability,
  filters: Omit<TaskListQuery, 'limit' | 'cursor' | 'sort'>,
): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')} AND r.deleted_at IS NULL`);
  sql.whereReadable(readable(ability, 'Task'), factColumns);
  if (filters.scope) whereScope(sql, actor, filters.scope);
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.owed) sql.where(`r.state IN ('open', 'accepted', 'returned')`);
  if (filters.overdue) sql.where(isOverdue);
  if (filters.subjectType) sql.where(`r.subject_type = ${sql.bind(filters.subjectType, 'text')}`);
  if (filters.subjectId) sql.where(`r.subject_id = ${sql.bind(filters.subjectId, 'uuid')}`);
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'Task' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}

export function whereScope(sql: SqlText, actor: Actor, scope: TaskScope): void {
  if (scope === 'mine') sql.where(`r.owner_person_id = ${sql.bind(actor.personId, 'uuid')}`);
  if (scope === 'asked') sql.where(`r.created_by_id = ${sql.bind(actor.personId, 'uuid')}`);
  if (scope === 'unit') sql.where(`r.owner_unit_id = ANY(${sql.bind(unitsOf(actor), 'uuid[]')})`);
}

/** The units that the person heads or belongs to. */
export const unitsOf = (actor: Actor): string[] => [...actor.headedUnitIds, ...(actor.unitId ? [actor.unitId] : [])];
