import type { AllowedAction } from '@ravabet/contracts';
import type { Ability, Action, Subject } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

/** Verbs that the record offers now, each with the reason why this person may not. */
export const offered = (
  ability: Ability,
  subject: Subject,
  verbs: readonly (readonly [verb: string, action: Action])[],
): AllowedAction[] =>
  verbs.map(([verb, action]) => {
    const disabledReason = refusal(ability, action, subject, {});
    return disabledReason === null ? { verb } : { verb, disabledReason };
  });
