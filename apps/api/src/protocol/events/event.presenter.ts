import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { type EventState, type EventVerb, eventWorkflow } from '@ravabet/contracts/protocol/events';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

/** What the rules ask for each step. */
export const actionOf: Record<EventVerb, Action> = {
  plan: 'submit',
  approve: 'approve',
  sendBack: 'requestChanges',
  open: 'schedule',
  start: 'schedule',
  finish: 'schedule',
  evaluate: 'complete',
  cancel: 'cancel',
};

/** What an event says is changed until it is evaluated; what was cancelled stays as it was. */
export const changeable = (state: EventState): boolean => state !== 'evaluated' && state !== 'cancelled';

export interface EventFacts {
  readonly state: EventState;
  readonly isTemplate: boolean;
}

/** What may be done next, with the reason where the person may not. */
export function allowedActions(ability: Ability, { state, isTemplate }: EventFacts): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Event', {});
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  if (isTemplate) return [action('update', 'update'), action('copy', 'create'), action('deleteTemplate', 'delete')];
  const steps = verbsFrom(eventWorkflow, state).map((verb) => action(verb, actionOf[verb]));
  const more = [action('copy', 'create')];
  if (changeable(state)) more.push(action('update', 'update'), action('cover', 'cover'));
  const door = refusal(ability, 'confirm', 'EventRegistration', {});
  if (['approved', 'open', 'running', 'done'].includes(state)) {
    more.push(door ? { verb: 'tick', disabledReason: door } : { verb: 'tick' });
  }
  if (state === 'done' || state === 'evaluated') more.push(action('issueCertificates', 'complete'));
  return [...steps, ...more];
}
