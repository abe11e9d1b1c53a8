import type { Tx } from '@ravabet/db';
import { defineJob, type Jobs } from '../../../platform/jobs.ts';

export const recountJob = defineJob<{ organizationId: string }>('tasks.recount-deadlines');

/** Days of rest, the zone or the usual steps have changed: what depends on them is counted anew once this transaction has committed. */
export const recountDeadlines = (tx: Tx, jobs: Pick<Jobs, 'enqueue'>, organizationId: string): Promise<void> =>
  jobs.enqueue(tx, recountJob, { organizationId });
