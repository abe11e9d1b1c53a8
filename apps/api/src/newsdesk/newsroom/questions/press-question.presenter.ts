import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import {
  type PressQuestionState,
  type PressQuestionVerb,
  pressQuestionWorkflow,
} from '@ravabet/contracts/newsdesk/newsroom';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';

const asked: Record<PressQuestionVerb, Action> = { assign: 'assign', answer: 'answer', close: 'close' };

/** Workflow ∩ ability: verbs that the state offers, with the reason where the person may not. */
export function allowedActions(ability: Ability, { state }: { state: PressQuestionState }): AllowedAction[] {
  return verbsFrom(pressQuestionWorkflow, state).map((verb) => {
    const reason = refusal(ability, asked[verb as PressQuestionVerb], 'PressQuestion', { state });
    return reason ? { verb, disabledReason: reason } : { verb };
  });
}
