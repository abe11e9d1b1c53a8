import type { ChecklistItem } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadTask } from './load-task.ts';
import { tellTaskChanged } from './step-task.ts';

/** Ticks a line of the checklist, or takes the tick back. */
export async function tickTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, itemId, done }: { version: number; itemId: string; done: boolean },
) {
  const row = await loadTask(tx, actor, ability, 'complete', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const checklist = row.checklist as ChecklistItem[];
  if (!checklist.some((item) => item.id === itemId)) throw problem('not-found');
  const ticked = checklist.map((item) => (item.id === itemId ? { ...item, done } : item));
  decided(
    await tx.task.updateMany({
      where: { organizationId: actor.organizationId, id, version, deletedAt: null },
      data: { checklist: ticked, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'task.item-ticked', subjectType: 'Task', subjectId: id, after: { itemId, done } });
  await tellTaskChanged(tx, bus, actor, row, version + 1);
}
