import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { tasksOfSubject } from '../../office/tasks/share/tasks-of-subject.ts';
import { withdrawAskedTask } from '../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../platform/bus.ts';
import { giveBackResources } from '../resources/share/give-back-resources.ts';

/** A visit that will not be frees what it had booked, and nobody works for it any more. */
export async function releaseVisit(tx: Tx, bus: Bus, actor: Actor, id: string, reason: string): Promise<void> {
  await giveBackResources(tx, bus, actor, { subject: { type: 'Visit', id }, reason });
  for (const task of await tasksOfSubject(tx, actor.organizationId, { type: 'Visit', id })) {
    await withdrawAskedTask(tx, bus, actor, task.id);
  }
}
