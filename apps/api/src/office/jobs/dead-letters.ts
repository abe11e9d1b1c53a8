import type { DeadLetter } from '@ravabet/contracts/office/jobs';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { deadLetters, defineJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';

interface Letter {
  id: string;
  kind: string | null;
  data: Record<string, unknown> | null;
  output: { message?: string; name?: string } | null;
  attempts: number | null;
  failedAt: Date;
}

/** Work of another organisation, or of none, does not exist here. */
async function lettersOf({ databases }: Pick<Platform, 'databases'>, organizationId: string, id: string | null) {
  return databases.jobs.prisma.$queryRaw<Letter[]>`
    SELECT id, source_name AS kind, data, source_output AS output, source_retry_count AS attempts, created_on AS "failedAt"
    FROM pgboss.job
    WHERE name = ${deadLetters} AND state = 'created' AND data ->> 'organizationId' = ${organizationId}
      AND (${id}::uuid IS NULL OR id = ${id}::uuid)
    ORDER BY created_on DESC LIMIT 100`;
}

/** What failed at every attempt, for the administrator. */
export async function listDeadLetters(platform: Platform, actor: Actor, ability: Ability): Promise<DeadLetter[]> {
  must(ability, 'update', 'Job');
  const letters = await lettersOf(platform, actor.organizationId, null);
  return letters.map(({ id, kind, data, output, attempts, failedAt }) => ({
    id,
    kind: kind ?? '',
    reason: String(output?.message ?? output?.name ?? '').slice(0, 500),
    attempts: (attempts ?? 0) + 1,
    subjectId: subjectOf(data),
    failedAt: failedAt.toISOString(),
  }));
}

/** Puts the work back into its queue, from the beginning. The letter is taken away after the commit, by `removeDeadLetter`. */
export async function retryDeadLetter(tx: Tx, platform: Platform, actor: Actor, ability: Ability, id: string) {
  const { organizationId } = actor;
  const { kind, data } = await takeLetter(platform, actor, ability, id);
  const jobId = data?.['jobId'];
  if (typeof jobId === 'string') {
    const again = { state: 'queued', problem: null, cancelRequestedAt: null, done: 0 };
    await tx.job.updateMany({ where: { organizationId, id: jobId, state: 'failed' }, data: again });
  }
  await platform.jobs.enqueue(tx, defineJob(kind ?? ''), data ?? {});
  await audit(tx, actor, { event: 'dead-letter.retried', subjectType: 'Job', subjectId: id, after: { kind } });
}

/** Gives the work up. */
export async function discardDeadLetter(tx: Tx, platform: Platform, actor: Actor, ability: Ability, id: string) {
  const { kind } = await takeLetter(platform, actor, ability, id);
  await audit(tx, actor, { event: 'dead-letter.discarded', subjectType: 'Job', subjectId: id, after: { kind } });
}

export async function removeDeadLetter({ jobs }: Pick<Platform, 'jobs'>, id: string): Promise<void> {
  await jobs.boss.deleteJob(deadLetters, id);
}

/** A job whose work failed at every attempt has failed; until somebody decides, its person at least knows. */
export async function failJobsOfDeadLetters({ databases, bus }: Pick<Platform, 'databases' | 'bus'>): Promise<void> {
  const lost = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string; personId: string | null }[]>`
    SELECT j.organization_id AS "organizationId", j.id, j.created_by_id AS "personId" FROM pgboss.job l
    JOIN job j ON j.organization_id::text = l.data ->> 'organizationId' AND j.id::text = l.data ->> 'jobId'
    WHERE l.name = ${deadLetters} AND l.state = 'created' AND j.state IN ('queued', 'running') LIMIT 100`;
  for (const { organizationId, id, personId } of lost) {
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      await tx.job.updateMany({
        where: { organizationId, id, state: { in: ['queued', 'running'] } },
        data: { state: 'failed', problem: 'job-failed' },
      });
      await bus.tell(tx, 'job.changed', { organizationId, jobId: id, personId });
    });
  }
}

async function takeLetter(platform: Platform, actor: Actor, ability: Ability, id: string): Promise<Letter> {
  must(ability, 'update', 'Job');
  const [letter] = await lettersOf(platform, actor.organizationId, id);
  if (!letter?.kind) throw problem('not-found');
  return letter;
}

const subjectOf = (data: Letter['data']): string | null => {
  const id = data?.['fileId'] ?? data?.['jobId'] ?? data?.['id'] ?? data?.['subjectId'];
  return typeof id === 'string' ? id : null;
};
