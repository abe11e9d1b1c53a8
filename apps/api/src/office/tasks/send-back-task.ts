import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadTask } from './load-task.ts';
import { stepTask } from './step-task.ts';
import { tellOfTask } from './task-notice.ts';
import { peopleOfOwner } from './task-owner.ts';

/** Returns what was said to be done, saying what is missing. */
export async function sendBackTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const row = await loadTask(tx, actor, ability, 'verify', id);
  await stepTask(tx, bus, actor, row, { verb: 'sendBack', event: 'task.returned', version, reason });
  const people = await peopleOfOwner(tx, actor.organizationId, row);
  await tellOfTask(tx, bus, actor, people, row, {
    kind: 'task-returned',
    cause: version,
    params: { reason: reason.slice(0, 200) },
  });
}
