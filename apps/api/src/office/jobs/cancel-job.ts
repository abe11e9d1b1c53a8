import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadJob } from './get-job.ts';
import { cancelRefusal } from './present-job.ts';

/** Asks a job to stop: one that has not begun is cancelled at once, a running one stops at its next report. */
export async function cancelJob(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string): Promise<void> {
  const { organizationId } = actor;
  const row = await loadJob(tx, actor, ability, id);
  const refused = cancelRefusal(row, actor, ability);
  if (refused) throw problem(refused);
  const now = new Date();
  const waiting = await tx.job.updateMany({
    where: { organizationId, id, state: 'queued' },
    data: { state: 'cancelled', cancelRequestedAt: now },
  });
  const running = await tx.job.updateMany({
    where: { organizationId, id, state: 'running', cancelRequestedAt: null },
    data: { cancelRequestedAt: now },
  });
  if (waiting.count + running.count === 0) throw problem('job-not-cancellable', { params: { state: row.state } });
  await audit(tx, actor, { event: 'job.cancelled', subjectType: 'Job', subjectId: id, before: { state: row.state } });
  await bus.tell(tx, 'job.changed', { organizationId, jobId: id, personId: row.createdById });
}
