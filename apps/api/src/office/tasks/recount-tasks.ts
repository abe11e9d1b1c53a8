import { isDeepStrictEqual } from 'node:util';
import type { WorkCalendar } from '@ravabet/calendars';
import { type DueRule, unfinishedStates } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import { auditMany } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { workCalendarOf } from './share/work-calendar.ts';
import { tellTaskChanged } from './step-task.ts';
import { countDue, nowOf, pastPausesOf } from './task-due.ts';
import { tellOfTask } from './task-notice.ts';
import { peopleOfOwner } from './task-owner.ts';

interface Counted {
  id: string;
  version: number;
  title: string;
  dueAt: Date;
  dueRule: DueRule;
  subjectType: string | null;
  subjectId: string | null;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  createdById: string;
}
interface Change {
  task: Counted;
  dueAt: Date;
  dueRule: DueRule;
  moves: boolean;
}

const batch = 500;

/**
 * Counts every unfinished deadline of an organisation anew by its calendar of today, and tells the owners of those that moved, once.
 * Safe to run twice: what already says the same is left alone. Nothing is moved into the past, and what stands still is counted when it
 * goes on.
 */
export async function recountTasks({ databases, bus }: Pick<Platform, 'databases' | 'bus'>, organizationId: string) {
  const within = <T>(work: (tx: Tx) => Promise<T>) => withOrganization(databases.app.prisma, organizationId, work);
  let moved = 0;
  // A task that somebody changed in between is taken in the next pass.
  for (let missed = 1, passes = 0; missed > 0 && passes < 5; passes++) {
    missed = 0;
    for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after; ) {
      const done = await within((tx) => recountBatch(tx, bus, organizationId, after ?? ''));
      moved += done.moved;
      missed += done.missed;
      after = done.last;
    }
  }
  // Steps are counted in working days too.
  await within(
    (tx) => tx.$executeRaw`
      UPDATE task SET planned_for = NULL WHERE organization_id = ${organizationId}::uuid AND planned_for IS NOT NULL
        AND deleted_at IS NULL AND state = ANY(${[...unfinishedStates]})`,
  );
  return moved;
}

async function recountBatch(tx: Tx, bus: Platform['bus'], organizationId: string, after: string) {
  const tasks = await tx.$queryRaw<Counted[]>`
    SELECT id, version, title, due_at AS "dueAt", due_rule AS "dueRule", subject_type AS "subjectType", subject_id AS "subjectId",
      owner_person_id AS "ownerPersonId", owner_unit_id AS "ownerUnitId", created_by_id AS "createdById"
    FROM task WHERE organization_id = ${organizationId}::uuid AND id > ${after}::uuid AND due_rule IS NOT NULL AND due_at IS NOT NULL
      AND deleted_at IS NULL AND paused_at IS NULL AND state = ANY(${[...unfinishedStates]})
    ORDER BY id LIMIT ${batch}`;
  const calendar = await workCalendarOf(tx, organizationId);
  const changes = await changesOf(tx, organizationId, tasks, calendar);
  const taken = await write(tx, organizationId, changes);
  const moves = changes.filter(({ task, moves: does }) => does && taken.has(task.id));
  await auditMany(
    tx,
    { organizationId, personId: null },
    moves.map(({ task, dueAt }) => ({
      event: 'task.deadline-moved',
      subjectType: 'Task',
      subjectId: task.id,
      before: { dueAt: task.dueAt.toISOString() },
      after: { dueAt: dueAt.toISOString() },
    })),
  );
  for (const { task } of moves) {
    const owners = await peopleOfOwner(tx, organizationId, task);
    const people = owners.length > 0 ? owners : [task.createdById];
    const nobody = { organizationId, personId: null };
    await tellOfTask(tx, bus, nobody, people, task, { kind: 'task-deadline-moved', cause: task.version });
    await tellTaskChanged(tx, bus, nobody, task, task.version + 1);
  }
  const last = tasks.length < batch ? null : (tasks.at(-1)?.id ?? null);
  return { moved: moves.length, missed: changes.length - taken.size, last };
}

async function changesOf(tx: Tx, organizationId: string, tasks: Counted[], calendar: WorkCalendar): Promise<Change[]> {
  const ids = tasks.map(({ id }) => id);
  const pauses = await pastPausesOf(tx, organizationId, ids, calendar.timeZone);
  const now = await nowOf(tx);
  return tasks.flatMap((task) => {
    const { dueAt, dueRule } = countDue(task.dueRule, calendar, pauses.get(task.id) ?? []);
    const moves = dueAt.getTime() !== task.dueAt.getTime();
    if (moves && dueAt < now && task.dueAt >= now) return [];
    return moves || !isDeepStrictEqual(dueRule, task.dueRule) ? [{ task, dueAt, dueRule, moves }] : [];
  });
}

/** One statement for all of them; the version decides whether somebody was faster. */
async function write(tx: Tx, organizationId: string, changes: Change[]): Promise<Set<string>> {
  if (changes.length === 0) return new Set();
  const rows = changes.map(({ task, dueAt, dueRule, moves }) => ({
    id: task.id,
    version: task.version,
    due_at: dueAt,
    due_rule: dueRule,
    moves,
  }));
  const written = await tx.$queryRaw<{ id: string }[]>`
    UPDATE task t SET due_at = c.due_at, due_rule = c.due_rule, version = t.version + c.moves::int,
      updated_at = CASE WHEN c.moves THEN now() ELSE t.updated_at END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c(id uuid, version int, due_at timestamptz, due_rule jsonb, moves boolean)
    WHERE t.organization_id = ${organizationId}::uuid AND t.id = c.id AND t.version = c.version AND t.paused_at IS NULL
      AND t.deleted_at IS NULL AND t.state = ANY(${[...unfinishedStates]})
    RETURNING t.id`;
  return new Set(written.map(({ id }) => id));
}
