import type { AllowedAction } from '@ravabet/contracts';
import {
  editableStates,
  pressReleaseWorkflow,
  type PressReleaseState,
} from '@ravabet/contracts/newsdesk/press-releases';
import { verbsFrom } from '@ravabet/contracts';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

/** What rules and workflow look at. */
export interface PressReleaseFacts {
  state: PressReleaseState;
  authorId: string;
  contributorIds: string[];
  waitsForRole: string | null;
  deleted?: boolean;
}

/** Row → contract: the JSON that PostgreSQL wrote, with what the person may do next. */
export function presentPressRelease(json: string, facts: PressReleaseFacts, ability: Ability): string {
  return `${json.slice(0, -1)},"allowedActions":${JSON.stringify(allowedActions(facts, ability))}}`;
}

/** Workflow ∩ ability: verbs that the state offers, with the reason where the person may not. */
export function allowedActions(facts: PressReleaseFacts, ability: Ability): AllowedAction[] {
  const offered: Action[] = facts.deleted
    ? ['restore']
    : [...(verbsFrom(pressReleaseWorkflow, facts.state) as Action[])];
  if (!facts.deleted) {
    if (editableStates.includes(facts.state)) offered.push('update');
    if (facts.state === 'draft' || facts.state === 'changes-requested') offered.push('delete');
    offered.push('translate', 'export');
  }
  return offered.map((verb) => {
    const reason = refusal(ability, verb, 'PressRelease', facts);
    return reason ? { verb, disabledReason: reason } : { verb };
  });
}
