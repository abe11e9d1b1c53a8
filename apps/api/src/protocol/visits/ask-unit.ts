import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { moveAskedTask } from '../../office/tasks/share/change-asked-task.ts';
import { askForTask } from '../../office/tasks/share/ask-for-task.ts';
import type { Bus } from '../../platform/bus.ts';
import type { LoadedVisit } from './load-visit.ts';

/** A minute from now at least: what is past has no due time any more. */
const dueBefore = (at: Date | null): { at: string } | null =>
  at !== null && at.getTime() > Date.now() + 60_000 ? { at: at.toISOString() } : null;

/** A unit is asked to do its part of a visit; it accepts, or says why not. @returns the task's id */
export const askUnit = (
  tx: Tx,
  bus: Bus,
  actor: Actor,
  visit: Pick<LoadedVisit, 'id'>,
  asked: { title: string; description: string; unitId: string; before: Date | null },
): Promise<string> =>
  askForTask(tx, bus, actor.organizationId, {
    title: asked.title,
    description: asked.description,
    subject: { type: 'Visit', id: visit.id },
    owner: { unitId: asked.unitId },
    due: dueBefore(asked.before),
    createdById: actor.personId,
    actor,
  });

/** Its time has moved. @returns whether the task moved with it */
export async function moveUnit(tx: Tx, bus: Bus, actor: Actor, taskId: string, before: Date): Promise<boolean> {
  const due = dueBefore(before);
  return due !== null && moveAskedTask(tx, bus, actor, taskId, due);
}
