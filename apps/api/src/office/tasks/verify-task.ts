import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { type LoadedTask, loadTask } from './load-task.ts';
import { stepTask } from './step-task.ts';
import { tellOfTask } from './task-notice.ts';
import { peopleOfOwner } from './task-owner.ts';

/** Confirms that it was done as asked. Nobody confirms their own work for somebody else. */
export async function verifyTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadTask(tx, actor, ability, 'verify', id);
  if (isOwnWorkForAnother(actor, row)) throw problem('not-own-work');
  await stepTask(tx, bus, actor, row, { verb: 'verify', event: 'task.verified', version });
  const people = await peopleOfOwner(tx, actor.organizationId, row);
  await tellOfTask(tx, bus, actor, people, row, { kind: 'task-verified', cause: version });
}

export const isOwnWorkForAnother = (
  { personId }: Pick<Actor, 'personId'>,
  row: Pick<LoadedTask, 'ownerPersonId' | 'createdById'>,
): boolean => row.ownerPersonId === personId && row.createdById !== personId;
