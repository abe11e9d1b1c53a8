import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import {
  openSupportStates,
  type SupportRequestState,
  type SupportRequestVerb,
  supportRequestWorkflow,
} from '@ravabet/contracts/protocol/support-requests';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

export interface SupportRequestFacts {
  readonly state: SupportRequestState;
  readonly unitId: string;
  readonly requestedById: string;
  readonly isLate: boolean;
}

/** What the rules ask for each step. */
export const actionOf: Record<SupportRequestVerb, Action> = {
  triage: 'schedule',
  accept: 'assign',
  decline: 'close',
  schedule: 'schedule',
  start: 'schedule',
  deliver: 'complete',
  confirm: 'confirm',
  sendBack: 'requestChanges',
  withdraw: 'withdraw',
};

/** The facts of a request that rules look at. */
export const factsOf = ({
  unitId,
  requestedById,
  state,
}: Pick<SupportRequestFacts, 'unitId' | 'requestedById' | 'state'>) => ({
  ownerUnitId: unitId,
  createdById: requestedById,
  state,
});

const promised: readonly SupportRequestState[] = ['accepted', 'scheduled', 'in-progress'];
const changeable: readonly SupportRequestState[] = ['submitted', 'triaged'];

/** What may be done next, with the reason where the person may not. */
export function allowedActions(ability: Ability, row: SupportRequestFacts): AllowedAction[] {
  const facts = factsOf(row);
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'SupportRequest', facts);
    if (reason) return { verb, disabledReason: reason };
    const waits = verb === 'accept' && row.isLate && refusal(ability, 'approve', 'SupportRequest', facts);
    return waits ? { verb, disabledReason: 'support-late-not-allowed' } : { verb };
  };
  const steps = verbsFrom(supportRequestWorkflow, row.state).map((verb) => action(verb, actionOf[verb]));
  const more: AllowedAction[] = [];
  if (changeable.includes(row.state)) more.push(action('update', 'update'));
  if (promised.includes(row.state)) {
    more.push(action('reassign', 'assign'), action('addDelivery', 'complete'), action('removeDelivery', 'complete'));
  }
  if ((openSupportStates as readonly string[]).includes(row.state)) more.push(action('become', 'complete'));
  return [...steps, ...more];
}
