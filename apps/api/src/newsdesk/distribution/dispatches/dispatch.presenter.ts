import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { type DispatchState, dispatchWorkflow } from '@ravabet/contracts/newsdesk/distribution';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';

export interface DispatchFacts {
  state: DispatchState;
  /** whether there are deliveries whose fate nobody knows */
  unknown: boolean;
}

/** Row → contract: the JSON that PostgreSQL wrote, with what the person may do next. */
export const presentDispatch = (json: string, facts: DispatchFacts, ability: Ability): string =>
  `${json.slice(0, -1)},"allowedActions":${JSON.stringify(allowedActions(facts, ability))}}`;

function allowedActions({ state, unknown }: DispatchFacts, ability: Ability): AllowedAction[] {
  const steps = verbsFrom(dispatchWorkflow, state).filter((verb) => verb !== 'resend' || unknown);
  const offered: Action[] = [
    ...steps,
    ...(state === 'draft' ? (['update', 'delete'] as const) : (['export'] as const)),
  ];
  return offered.map((verb) => {
    const reason = refusal(ability, verb, 'Dispatch', { state });
    return reason ? { verb, disabledReason: reason } : { verb };
  });
}
