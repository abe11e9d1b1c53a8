import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import { defineJob, type JobKind } from '../../../platform/jobs.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { ProblemError } from '../../../platform/problems.ts';

interface Started {
  organizationId: string;
  jobId: string;
}

/** Long work that a person waits for. `Params` is stored as JSON with the job. */
export interface LongJob<Params extends object> {
  readonly kind: JobKind<Started>;
  readonly params?: Params;
}

/** @param name e.g. press-releases.export; its name for people is `kinds.<name>` in locales/<lang>/jobs.json */
export const defineLongJob = <Params extends object>(name: string): LongJob<Params> => ({ kind: defineJob(name) });

/** What the work tells while it runs. */
export interface Progress {
  /** How far it is; kept at most four times a second, the last word always. Throws where somebody has cancelled. */
  report(done: number, total?: number): Promise<void>;
}

/** Thrown by `report` out of the work; not an error. */
class Cancelled extends Error {}

/** Starts it inside the verb's transaction: the job exists when that commits, or never. @returns id of the job, for its progress */
export async function startJob<Params extends object>(
  tx: Tx,
  { jobs, bus }: Pick<Platform, 'jobs' | 'bus'>,
  actor: Actor,
  job: LongJob<Params>,
  params: Params,
): Promise<string> {
  const { organizationId, personId } = actor;
  const jobId = newId();
  const kind = job.kind.name;
  await tx.job.create({ data: { organizationId, id: jobId, kind, params, createdById: personId } });
  await audit(tx, actor, { event: 'job.started', subjectType: 'Job', subjectId: jobId, after: { kind } });
  await jobs.enqueue(tx, job.kind, { organizationId, jobId });
  await bus.tell(tx, 'job.changed', { organizationId, jobId, personId });
  return jobId;
}

const often = 250;

/**
 * Declares what is done. The work may run twice after a crash (it is keyed by `jobId`); what it returns is the job's result. A named
 * problem ends the job as failed with that name; any other error is tried again by the queue, and is failed after the last attempt.
 */
export function handleLongJob<Params extends object>(
  platform: Platform,
  job: LongJob<Params>,
  work: (
    params: Params,
    progress: Progress,
    about: { organizationId: string; jobId: string; personId: string | null },
  ) => Promise<Record<string, unknown>>,
): void {
  const { databases, bus, jobs } = platform;
  const run = async ({ organizationId, jobId }: Started): Promise<void> => {
    const inOrganization = <T>(read: (tx: Tx) => Promise<T>) =>
      withOrganization(databases.app.prisma, organizationId, read);
    const found = await inOrganization((tx) =>
      tx.job.findUnique({ where: { organizationId_id: { organizationId, id: jobId } } }),
    );
    if (!found || !['queued', 'running'].includes(found.state)) return;
    const personId = found.createdById;
    const set = (data: object): Promise<void> =>
      inOrganization(async (tx) => {
        await tx.job.updateMany({ where: { organizationId, id: jobId, state: { in: ['queued', 'running'] } }, data });
        await bus.tell(tx, 'job.changed', { organizationId, jobId, personId });
      });
    const isCancelled = (): Promise<boolean> =>
      inOrganization(async (tx) => {
        const now = await tx.job.findUnique({
          where: { organizationId_id: { organizationId, id: jobId } },
          select: { cancelRequestedAt: true },
        });
        return now?.cancelRequestedAt !== null;
      });
    let lastAt = 0;
    let latest: { done: number; total?: number } = { done: 0 };
    const progress: Progress = {
      async report(done, total) {
        latest = { done, ...(total !== undefined && { total }) };
        if (Date.now() - lastAt < often) return;
        lastAt = Date.now();
        if (await isCancelled()) throw new Cancelled();
        await set(latest);
      },
    };
    try {
      if (found.cancelRequestedAt) throw new Cancelled();
      await set({ state: 'running' });
      const result = await work(found.params as Params, progress, { organizationId, jobId, personId });
      await set({ ...latest, state: 'done', result });
    } catch (error) {
      if (error instanceof Cancelled) return await set({ ...latest, state: 'cancelled' });
      const named = error instanceof ProblemError && error.status < 500 ? error.slug : null;
      // The person is not left waiting for attempts that may all fail; a later one that succeeds still says done.
      await set(named ? { ...latest, state: 'failed', problem: named } : { problem: 'job-failed' });
      if (!named) throw error;
    }
  };
  jobs.handle(job.kind, run, { long: true });
}
