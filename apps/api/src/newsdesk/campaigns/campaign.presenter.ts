import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { type CampaignState, campaignWorkflow } from '@ravabet/contracts/newsdesk/campaigns';
import type { Ability } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

/** What may be done next: the steps of the state, and changing it while it is not closed. */
export function allowedActions(ability: Ability, state: CampaignState): AllowedAction[] {
  const verbs = [...verbsFrom(campaignWorkflow, state), ...(state === 'closed' ? [] : ['update'])];
  const reason = refusal(ability, 'update', 'Campaign', { state });
  return verbs.map((verb) => (reason ? { verb, disabledReason: reason } : { verb }));
}
