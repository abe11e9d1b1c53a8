import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { tellOfTask } from './task-notice.ts';
import { peopleOfOwner } from './task-owner.ts';

interface DueTask {
  organizationId: string;
  id: string;
  title: string;
  dueAt: Date;
  late: boolean;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  createdById: string;
}

/**
 * Reminds the owner within a day before the due time, and owner and asker once it has passed; each once for each due time: a deadline
 * that was moved is reminded of anew. The database's clock decides.
 */
export async function remindOfTasks({ databases, bus }: Pick<Platform, 'databases' | 'bus'>): Promise<number> {
  const due = await databases.jobs.prisma.$queryRaw<DueTask[]>`
    SELECT t.organization_id AS "organizationId", t.id, t.title, t.due_at AS "dueAt", t.due_at < now() AS late,
      t.owner_person_id AS "ownerPersonId", t.owner_unit_id AS "ownerUnitId", t.created_by_id AS "createdById"
    FROM task t
    WHERE t.deleted_at IS NULL AND t.due_at < now() + interval '1 day' AND t.due_at > now() - interval '30 days'
      AND t.state IN ('open', 'accepted', 'returned')
      AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.organization_id = t.organization_id AND n.subject_id = t.id
        AND n.dedupe_key = CASE WHEN t.due_at < now() THEN 'task-overdue ' ELSE 'task-due-soon ' END || t.id || ' '
          || (extract(epoch FROM t.due_at) * 1000)::bigint)
    ORDER BY t.due_at LIMIT 200`;
  for (const task of due) {
    const { organizationId } = task;
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const owners = await peopleOfOwner(tx, organizationId, task);
      const kind = task.late ? 'task-overdue' : 'task-due-soon';
      const people = task.late || owners.length === 0 ? [...owners, task.createdById] : owners;
      await tellOfTask(tx, bus, { organizationId, personId: null }, people, task, {
        kind,
        cause: task.dueAt.getTime(),
      });
    });
  }
  return due.length;
}
