import { type EscalationStep, unfinishedStates } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { defaultSteps, firesAt, stepKey, stepsOf } from './escalation-steps.ts';
import { workCalendarOf } from './share/work-calendar.ts';

/** Longer ago than the furthest step reaches. */
export const longestEscalation = '60 days';

interface Unplanned {
  id: string;
  dueAt: Date;
  escalation: unknown;
}

/**
 * Writes down who is told when, for every due time that has no plan yet: of new tasks, moved deadlines and changed steps. Verbs only
 * change the task; what differs from `planned_for` is found here. What was told for a due time stays told.
 */
export async function planEscalations({ databases }: Pick<Platform, 'databases'>): Promise<number> {
  const waiting = await databases.jobs.prisma.$queryRaw<{ organizationId: string; ids: string[] }[]>`
    SELECT x.organization_id AS "organizationId", array_agg(x.id::text) AS ids FROM (
      SELECT t.organization_id, t.id FROM task t
      WHERE t.deleted_at IS NULL AND t.due_at IS NOT NULL AND t.planned_for IS DISTINCT FROM t.due_at
        AND t.state IN ('open', 'accepted', 'returned', 'declined') AND t.due_at > now() - ${longestEscalation}::interval
      ORDER BY t.due_at LIMIT 500) x
    GROUP BY x.organization_id`;
  let planned = 0;
  for (const { organizationId, ids } of waiting) {
    planned += await withOrganization(databases.app.prisma, organizationId, (tx) => planOf(tx, organizationId, ids));
  }
  return planned;
}

async function planOf(tx: Tx, organizationId: string, ids: string[]): Promise<number> {
  // Of two processes one plans a task; the other leaves it to that one.
  const tasks = await tx.$queryRaw<Unplanned[]>`
    SELECT id, due_at AS "dueAt", escalation FROM task
    WHERE organization_id = ${organizationId}::uuid AND id = ANY(${ids}::uuid[]) AND deleted_at IS NULL AND due_at IS NOT NULL
      AND planned_for IS DISTINCT FROM due_at AND state = ANY(${[...unfinishedStates]})
    ORDER BY id FOR UPDATE SKIP LOCKED`;
  if (tasks.length === 0) return 0;
  const taken = tasks.map(({ id }) => id);
  const calendar = await workCalendarOf(tx, organizationId);
  const { settings } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { settings: true },
  });
  const usual = defaultSteps(settings);
  await tx.taskEscalation.deleteMany({ where: { organizationId, taskId: { in: taken }, toldAt: null } });
  await tx.taskEscalation.createMany({
    data: tasks.flatMap(({ id, dueAt, escalation }) =>
      (escalation === null ? usual : stepsOf(escalation)).map((step: EscalationStep) => ({
        organizationId,
        taskId: id,
        dueAt,
        stepKey: stepKey(step),
        step: step as object,
        firesAt: firesAt(step, dueAt, calendar),
      })),
    ),
    skipDuplicates: true,
  });
  await tx.$executeRaw`UPDATE task SET planned_for = due_at WHERE organization_id = ${organizationId}::uuid AND id = ANY(${taken}::uuid[])`;
  return taken.length;
}
