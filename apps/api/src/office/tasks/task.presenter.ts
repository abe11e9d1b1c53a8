import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { taskWorkflow, type TaskState, type TaskVerb } from '@ravabet/contracts/office/tasks';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import { isOwnWorkForAnother } from './verify-task.ts';

export interface TaskFacts {
  state: TaskState;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  createdById: string;
  deleted: boolean;
  /** its deadline counts working days, is not over and does not stand still */
  pausable: boolean;
  paused: boolean;
}

/** Who may verify may also send back; who may accept may say why not. */
const asked: Record<TaskVerb, Action> = {
  accept: 'accept',
  decline: 'accept',
  complete: 'complete',
  verify: 'verify',
  sendBack: 'verify',
  assign: 'assign',
};

/** Workflow ∩ ability: verbs that the state offers, with the reason where the person may not. */
export function allowedActions(actor: Actor, ability: Ability, facts: TaskFacts): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const own = verb === 'verify' && isOwnWorkForAnother(actor, facts) ? 'not-own-work' : null;
    const reason = refusal(ability, rule, 'Task', facts) ?? own;
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  if (facts.deleted) return [action('restore', 'delete')];
  const steps = verbsFrom(taskWorkflow, facts.state).map((verb) => action(verb, asked[verb as TaskVerb]));
  if (facts.state === 'verified') return [...steps, action('delete', 'delete')];
  return [
    ...steps,
    action('update', 'update'),
    ...(facts.paused ? [action('resume', 'update')] : facts.pausable ? [action('pause', 'update')] : []),
    action('tick', 'complete'),
    action('addEvidence', 'complete'),
    action('delete', 'delete'),
  ];
}
