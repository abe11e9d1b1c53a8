import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import {
  socialPostEditableStates,
  socialPostWorkflow,
  type ChannelKind,
  type SocialPostState,
} from '@ravabet/contracts/newsdesk/social-posts';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

export interface SocialPostFacts {
  state: SocialPostState;
  authorId: string;
  contributorIds: string[];
  deleted: boolean;
  kind: ChannelKind;
}

/** Workflow ∩ ability: verbs that the state offers, with the reason where the person may not. */
export function allowedActions({ deleted, kind, ...facts }: SocialPostFacts, ability: Ability): AllowedAction[] {
  // A channel that answers by itself needs nobody to say that it stands there, unless it never answered.
  const offered = verbsFrom(socialPostWorkflow, facts.state).filter(
    (verb) => verb !== 'confirm' || facts.state === 'unknown' || kind === 'manual',
  ) as string[];
  if (socialPostEditableStates.includes(facts.state)) offered.push('update', 'delete');
  return (deleted ? ['restore'] : offered).map((verb) => {
    const reason = refusal(ability, verb as Action, 'SocialPost', facts);
    return reason ? { verb, disabledReason: reason } : { verb };
  });
}
