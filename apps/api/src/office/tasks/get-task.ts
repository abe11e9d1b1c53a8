import type { Task } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import type { Databases } from '../../platform/databases.ts';
import { problem } from '../../platform/problems.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { readRecord } from '../comments/share/read-record.ts';
import { defaultSteps, stepKey, stepsOf } from './escalation-steps.ts';
import { listItemColumns, recordColumns } from './task.sql.ts';
import { allowedActions, type TaskFacts } from './task.presenter.ts';

const read = readOf(
  'get_task',
  `SELECT row_to_json(x)::text AS json, x.state, f.* FROM (
     SELECT ${listItemColumns}, ${recordColumns}, r.escalation AS "ownSteps",
       (SELECT o.settings FROM organization o WHERE o.id = r.organization_id) AS settings,
       (SELECT coalesce(json_agg(json_build_object('key', e.step_key, 'firesAt', e.fires_at, 'toldAt', e.told_at)), '[]') FROM task_escalation e
         WHERE e.organization_id = r.organization_id AND e.task_id = r.id AND e.due_at = r.due_at) AS told
     FROM task r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x,
   LATERAL (SELECT owner_person_id AS "ownerPersonId", owner_unit_id AS "ownerUnitId", created_by_id AS "createdById",
     deleted_at IS NOT NULL AS deleted, paused_at IS NOT NULL AS paused,
     due_rule IS NOT NULL AND paused_at IS NULL AND due_at > now() AND state IN ('open', 'accepted', 'returned', 'declined') AS pausable
     FROM task WHERE organization_id = $1::uuid AND id = $2::uuid) f`,
);

type Kept = Omit<Task, 'subjectTitle' | 'allowedActions' | 'escalation' | 'ownEscalation'> & {
  ownSteps: unknown;
  settings: unknown;
  told: { key: string; firesAt: string; toldAt: string | null }[];
};

/** One task as its page shows it. The bin is open to those who may delete. */
export async function getTask(databases: Databases, actor: Actor, ability: Ability, id: string): Promise<ReadyJson> {
  const { organizationId } = actor;
  const [row] = await databases.reader.rows<TaskFacts & { json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'Task', row);
  if (row.deleted && !ability.can('delete', 'Task')) throw problem('not-found');
  const { ownSteps, settings, told, ...task } = JSON.parse(row.json) as Kept;
  const { subject } = task;
  const steps = ownSteps === null ? defaultSteps(settings) : stepsOf(ownSteps);
  const record =
    subject &&
    (await withOrganization(databases.app.prisma, organizationId, (tx) =>
      readRecord(tx, actor, ability, subject.type, subject.id),
    ));
  const answer: Task = {
    ...task,
    subjectTitle: record?.title ?? null,
    escalation: steps.map((step) => {
      const moment = told.find(({ key }) => key === stepKey(step));
      return { ...step, firesAt: moment?.firesAt ?? null, toldAt: moment?.toldAt ?? null };
    }),
    ownEscalation: ownSteps !== null,
    allowedActions: allowedActions(actor, ability, row),
  };
  return new ReadyJson(JSON.stringify(answer));
}
