import { type EscalationStep, unfinishedStates } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { notify } from '../notifications/share/notify.ts';
import { momentKey } from './escalation-steps.ts';
import { longestEscalation, planEscalations } from './plan-escalation.ts';
import { receiversOf } from './escalation-receivers.ts';

interface Told {
  step: EscalationStep;
  dueAt: Date;
  title: string;
  state: string;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  createdById: string;
}

/**
 * Tells those whom the steps name, each once for each due time and step: a step is claimed by an UPDATE, whoever runs this and how often.
 * Notice and mail come out of the same transaction (the notice is what the round of mails sends). The database's clock decides.
 */
export async function remindOfTasks(platform: Pick<Platform, 'databases' | 'bus'>): Promise<number> {
  const { databases, bus } = platform;
  await planEscalations(platform);
  const due = await databases.jobs.prisma.$queryRaw<{ organizationId: string; taskId: string }[]>`
    SELECT e.organization_id AS "organizationId", e.task_id AS "taskId"
    FROM task_escalation e JOIN task t ON t.organization_id = e.organization_id AND t.id = e.task_id
    WHERE e.told_at IS NULL AND e.fires_at <= now() AND e.fires_at > now() - ${longestEscalation}::interval
      AND e.due_at = t.due_at AND t.deleted_at IS NULL AND t.paused_at IS NULL
      AND t.state IN ('open', 'accepted', 'returned', 'declined') AND (e.step ->> 'when' = 'after' OR t.due_at > now())
    GROUP BY e.organization_id, e.task_id ORDER BY min(e.fires_at) LIMIT 200`;
  let told = 0;
  for (const { organizationId, taskId } of due) {
    told += await withOrganization(databases.app.prisma, organizationId, (tx) => tell(tx, bus, organizationId, taskId));
  }
  return told;
}

/** @returns how many steps were told by this call */
async function tell(tx: Tx, bus: Platform['bus'], organizationId: string, taskId: string): Promise<number> {
  const steps = await tx.$queryRaw<Told[]>`
    UPDATE task_escalation e SET told_at = now() FROM task t
    WHERE e.organization_id = ${organizationId}::uuid AND e.task_id = ${taskId}::uuid AND e.told_at IS NULL AND e.fires_at <= now()
      AND e.fires_at > now() - ${longestEscalation}::interval
      AND t.organization_id = e.organization_id AND t.id = e.task_id AND e.due_at = t.due_at AND t.deleted_at IS NULL
      AND t.paused_at IS NULL AND t.state = ANY(${[...unfinishedStates]}) AND (e.step ->> 'when' = 'after' OR t.due_at > now())
    RETURNING e.step, e.due_at AS "dueAt", t.title, t.state, t.owner_person_id AS "ownerPersonId",
      t.owner_unit_id AS "ownerUnitId", t.created_by_id AS "createdById"`;
  const [task] = steps;
  if (!task) return 0;
  // Steps whose time came together are one telling; the last of them names it.
  const last = steps
    .map(({ step }) => momentKey(step))
    .toSorted()
    .at(-1);
  const late = task.step.when === 'after';
  const { own, others, roles } = await receiversOf(
    tx,
    organizationId,
    task,
    steps.flatMap(({ step }) => step.tell),
  );
  const notice = (kind: string) => ({
    kind,
    subjectType: 'Task',
    subjectId: taskId,
    params: { title: task.title },
    dedupeKey: `task-step ${taskId} ${task.dueAt.getTime()} ${last}`,
  });
  const nobody = { organizationId, personId: null };
  await notify(tx, bus, nobody, { personIds: own }, notice(late ? 'task-overdue' : 'task-due-soon'));
  const elsewhere = notice(late ? 'task-overdue-elsewhere' : 'task-due-soon-elsewhere');
  await notify(tx, bus, nobody, { personIds: others }, elsewhere);
  for (const role of roles) await notify(tx, bus, nobody, { role }, elsewhere);
  return steps.length;
}
