import type { Job } from '@ravabet/contracts/office/jobs';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { namesOf } from '../list-jobs.ts';
import { presentJob } from '../present-job.ts';

/** The long work of a record, for whoever may read the record. */
export async function jobOf(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<Job | null> {
  const { organizationId } = actor;
  const row = await tx.job.findUnique({ where: { organizationId_id: { organizationId, id } } });
  return row && presentJob(row, await namesOf(tx, organizationId, [row]), actor, ability);
}
