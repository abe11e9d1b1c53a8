import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import {
  openVisitStates,
  plannableVisitStates,
  type VisitState,
  type VisitVerb,
  visitWorkflow,
} from '@ravabet/contracts/protocol/visits';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import type { VisitFacts } from './visit-facts.ts';

/** What the rules ask for each step. */
export const actionOf: Record<VisitVerb, Action> = {
  startReview: 'submit',
  approve: 'approve',
  reject: 'approve',
  sendBack: 'approve',
  startPlanning: 'schedule',
  makeReady: 'schedule',
  replan: 'schedule',
  start: 'schedule',
  complete: 'complete',
  close: 'close',
  cancel: 'cancel',
};

/** What may be done next, with the reason where the person may not. */
export function allowedActions(ability: Ability, state: VisitState, facts: VisitFacts): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Visit', { ...facts });
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  const is = (states: readonly VisitState[]): boolean => states.includes(state);
  return [
    ...verbsFrom(visitWorkflow, state).map((verb) => action(verb, actionOf[verb])),
    ...(is(openVisitStates) ? [action('update', 'update')] : []),
    ...(is(plannableVisitStates) ? [action('plan', 'update')] : []),
    ...(is(['approved', 'planning', 'ready', 'in-progress']) ? [action('checkIn', 'checkIn')] : []),
  ];
}
