import { endedJobStates, type Job, type JobState } from '@ravabet/contracts/office/jobs';
import type { Ability, Actor } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

export interface JobRow {
  id: string;
  kind: string;
  state: string;
  done: number;
  total: number | null;
  result: unknown;
  problem: string | null;
  createdById: string | null;
  cancelRequestedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** One's own work may always be stopped; that of others by the administrator. */
export function cancelRefusal(row: Pick<JobRow, 'createdById'>, actor: Actor, ability: Ability) {
  return row.createdById === actor.personId ? null : refusal(ability, 'update', 'Job', row);
}

export function presentJob(row: JobRow, names: ReadonlyMap<string, string>, actor: Actor, ability: Ability): Job {
  const { id, kind, done, total, problem, createdById } = row;
  const ended = endedJobStates.includes(row.state as JobState);
  const refused = cancelRefusal(row, actor, ability);
  const cancel = { verb: 'cancel', ...(refused && { disabledReason: refused }) };
  return {
    id,
    kind,
    state: row.state as JobState,
    done,
    total,
    result: row.result as Job['result'],
    problem: row.state === 'failed' ? problem : null,
    createdBy: createdById === null ? null : { id: createdById, name: names.get(createdById) ?? '' },
    cancelRequestedAt: row.cancelRequestedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    allowedActions: ended || row.cancelRequestedAt ? [] : [cancel],
  };
}
