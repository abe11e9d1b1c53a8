import type { Job } from '@ravabet/contracts/office/jobs';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { namesOf } from './list-jobs.ts';
import { presentJob } from './present-job.ts';

/** How far one job is. Those of others are open to those who may read them, and do not exist for the rest. */
export async function getJob(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<Job> {
  const row = await loadJob(tx, actor, ability, id);
  return presentJob(row, await namesOf(tx, actor.organizationId, [row]), actor, ability);
}

export async function loadJob(tx: Tx, actor: Actor, ability: Ability, id: string) {
  const { organizationId } = actor;
  const row = await tx.job.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row || !ability.can('read', 'Job')) throw problem('not-found');
  try {
    must(ability, 'read', 'Job', row);
  } catch (error) {
    throw problem('not-found', { cause: error });
  }
  return row;
}
