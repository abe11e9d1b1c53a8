import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { notify } from '../notifications/share/notify.ts';

/** Tells people about a task; `cause` makes each telling one of its own. */
export function tellOfTask(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  actor: Pick<Actor, 'organizationId'> & { personId: string | null },
  personIds: readonly (string | null)[],
  task: { id: string; title: string },
  notice: { kind: string; cause: string | number; params?: Record<string, unknown> },
): Promise<void> {
  return notify(
    tx,
    bus,
    actor,
    { personIds: personIds.filter((id) => id !== null) },
    {
      kind: notice.kind,
      subjectType: 'Task',
      subjectId: task.id,
      params: { title: task.title, ...notice.params },
      dedupeKey: `${notice.kind} ${task.id} ${notice.cause}`,
    },
  );
}
