import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { occasionPlanWorkflow, occasionWorkflow, type OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import type { KnownOccasion } from './own-occasion.ts';

const action = (ability: Ability, verb: string, rule: Action): AllowedAction => {
  const reason = refusal(ability, rule, 'Occasion', {});
  return reason ? { verb, disabledReason: reason } : { verb };
};

/** What may be done next, with the reason where the person may not; only own occasions are changed. */
export function occasionActions(ability: Ability, { isOwn, state }: KnownOccasion): AllowedAction[] {
  const steps = verbsFrom(occasionWorkflow, state).map((verb) => action(ability, verb, verb));
  if (state !== 'active') return steps;
  return [action(ability, 'plan', 'update'), ...(isOwn ? [action(ability, 'update', 'update')] : []), ...steps];
}

export const planActions = (ability: Ability, state: OccasionPlan['state']): AllowedAction[] =>
  verbsFrom(occasionPlanWorkflow, state).map((verb) => action(ability, verb, 'update'));
