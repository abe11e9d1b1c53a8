import type { Job, JobListQuery } from '@ravabet/contracts/office/jobs';
import type { Page } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, readable } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { problem } from '../../platform/problems.ts';
import { type JobRow, presentJob } from './present-job.ts';

/** Long work, newest first (ids rise with time): one's own, or everybody's for those who may read it. */
export async function listJobs(tx: Tx, actor: Actor, ability: Ability, query: JobListQuery): Promise<Page<Job>> {
  must(ability, 'read', 'Job');
  const { organizationId, personId } = actor;
  const { limit = 25, cursor, state, kind, everybody } = query;
  if (everybody && readable(ability, 'Job') !== true) throw problem('forbidden');
  const scope = `jobs ${organizationId} ${everybody ? '' : personId} ${state ?? ''} ${kind ?? ''}`;
  const rows = await tx.job.findMany({
    where: {
      organizationId,
      ...(!everybody && { createdById: personId }),
      ...(state && { state }),
      ...(kind && { kind }),
      ...(cursor && { id: { lt: decodeCursor(scope, cursor).id } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const names = await namesOf(tx, organizationId, page);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => presentJob(row, names, actor, ability)),
    next: last ? encodeCursor(scope, { key: last.createdAt.toISOString(), id: last.id }) : null,
  };
}

export async function namesOf(
  tx: Tx,
  organizationId: string,
  rows: readonly Pick<JobRow, 'createdById'>[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map((row) => row.createdById).filter((id) => id !== null))];
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: ids } },
    select: { personId: true, displayName: true },
  });
  return new Map(people.map(({ personId, displayName }) => [personId, displayName]));
}
