import type { Transition, Workflow } from '@ravabet/contracts';
import { problem, type ProblemSlug } from './problems.ts';

/** The row as the verb found it. */
export interface Standing {
  readonly state: string;
  readonly version: number;
}

/**
 * Checks a step against the table before anything is done, for a clear refusal; the race is decided by the UPDATE, whose WHERE repeats
 * from-states and version (see `decided`).
 * @throws <notInState> | stale-version
 */
export function plan<W extends Workflow<string>>(
  workflow: W,
  verb: keyof W['transitions'] & string,
  row: Standing,
  version: number,
  notInState: ProblemSlug,
): { from: string[]; to: string } {
  const transition = workflow.transitions[verb] as Transition<string>;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (!transition.from.includes(row.state)) throw problem(notInState, { params: { state: row.state } });
  return { from: [...transition.from], to: transition.to };
}

/** Of several who pressed at once, the UPDATE changed a row for one; the others are told that the record has moved on. */
export function decided(updated: { count: number }): void {
  if (updated.count === 0) throw problem('stale-version');
}
