import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../platform/platform.ts';
import { withdrawTasksOfLines } from './lines/line-tasks.ts';
import { mailEverybody } from './registrations/mail-everybody.ts';
import { stepEvent } from './step-event.ts';

/** It does not take place: its tasks are withdrawn, and everybody who wanted to come is told. */
export async function cancelEvent(
  tx: Tx,
  { bus, jobs }: Pick<Platform, 'bus' | 'jobs'>,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  await stepEvent(tx, bus, actor, ability, id, { verb: 'cancel', event: 'event.cancelled', version, reason });
  await withdrawTasksOfLines(tx, bus, actor, id);
  await mailEverybody(tx, jobs, actor.organizationId, id, 'called-off');
}
