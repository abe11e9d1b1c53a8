import { type TaskGroup, taskGroups, type TaskListItem, type UnitTasks } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, readable } from '../../platform/ability.ts';
import type { Databases } from '../../platform/databases.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { readRecord } from '../comments/share/read-record.ts';
import { whereScope } from './list-tasks.ts';
import { factColumns, isOverdue, listItemColumns } from './task.sql.ts';
import { allowedActions } from './task.presenter.ts';

/** Of each group so many are shown; how many there are is said. */
const shown = 50;

/** By the days of the organisation's zone. What stands still comes later, whenever that will be. */
const groupOf = `CASE WHEN r.state IN ('done', 'verified') THEN 'done' WHEN ${isOverdue} THEN 'overdue'
  WHEN r.paused_at IS NOT NULL THEN 'later' WHEN r.due_at IS NULL THEN 'undated'
  WHEN (r.due_at AT TIME ZONE o.time_zone)::date <= (now() AT TIME ZONE o.time_zone)::date THEN 'today'
  WHEN (r.due_at AT TIME ZONE o.time_zone)::date <= (now() AT TIME ZONE o.time_zone)::date + 7 THEN 'week' ELSE 'later' END`;

/** All that a unit owes, from every record, by when it is due; and what it has done in the last two weeks. */
export async function listUnitTasks(databases: Databases, actor: Actor, ability: Ability): Promise<UnitTasks> {
  must(ability, 'read', 'Task');
  const { organizationId } = actor;
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(organizationId, 'uuid')} AND r.deleted_at IS NULL`);
  sql.whereReadable(readable(ability, 'Task'), factColumns);
  whereScope(sql, actor, 'unit');
  sql.where(
    `(r.state IN ('open', 'accepted', 'returned') OR r.state IN ('done', 'verified') AND r.updated_at > now() - interval '14 days')`,
  );
  const text = `
    SELECT row_to_json(x)::text AS json, g.grp, g.n FROM (
      SELECT k.id, k.grp, count(*) OVER (PARTITION BY k.grp)::int AS n,
        row_number() OVER (PARTITION BY k.grp ORDER BY CASE WHEN k.grp = 'done' THEN -extract(epoch FROM k.updated_at) END, k.due_at, k.id) AS place
      FROM (SELECT r.id, r.due_at, r.updated_at, ${groupOf} AS grp FROM task r JOIN organization o ON o.id = r.organization_id
        WHERE ${sql.conditions}) k) g,
    LATERAL (SELECT ${listItemColumns} FROM task r WHERE r.organization_id = $1::uuid AND r.id = g.id) x
    WHERE g.place <= ${shown} ORDER BY g.grp, g.place`;
  const rows = await databases.reader.rows<{ json: string; grp: TaskGroup; n: number }>(
    organizationId,
    readOf('list_unit_tasks', text),
    sql.values,
  );
  const items = rows.map(({ json, grp, n }) => ({ item: JSON.parse(json) as TaskListItem, grp, n }));
  const titles = await titlesOf(
    databases,
    actor,
    ability,
    items.map(({ item }) => item),
  );
  return {
    groups: taskGroups.flatMap((group) => {
      const found = items.filter(({ grp }) => grp === group);
      const [first] = found;
      if (!first) return [];
      return [{ group, count: first.n, items: found.map(({ item }) => present(actor, ability, item, titles)) }];
    }),
  };
}

function present(actor: Actor, ability: Ability, item: TaskListItem, titles: ReadonlyMap<string, string>) {
  const facts = {
    state: item.state,
    ownerPersonId: item.ownerPerson?.id ?? null,
    ownerUnitId: item.ownerUnit?.id ?? null,
    createdById: item.createdBy.id,
    deleted: false,
    // Whether its deadline may stand still is asked on its own page.
    pausable: false,
    paused: item.pausedAt !== null,
  };
  return {
    ...item,
    subjectTitle: (item.subject && titles.get(item.subject.id)) ?? null,
    allowedActions: allowedActions(actor, ability, facts),
  };
}

/** Of the records that the person may read, each asked once. */
async function titlesOf(databases: Databases, actor: Actor, ability: Ability, items: readonly TaskListItem[]) {
  const subjects = new Map(items.flatMap(({ subject }) => (subject ? [[subject.id, subject.type] as const] : [])));
  const titles = new Map<string, string>();
  if (subjects.size === 0) return titles;
  await withOrganization(databases.app.prisma, actor.organizationId, async (tx) => {
    for (const [id, type] of subjects) {
      const record = await readRecord(tx, actor, ability, type, id);
      if (record) titles.set(id, record.title);
    }
  });
  return titles;
}
