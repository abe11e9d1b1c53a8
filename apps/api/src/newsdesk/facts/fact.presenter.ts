import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { type FactState, factWorkflow } from '@ravabet/contracts/newsdesk/facts';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

export interface FactRow {
  state: FactState;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
}

const asked: Record<string, Action> = { retire: 'delete', reinstate: 'restore' };

/** What may be done next, with the reason where the person may not. */
export function allowedActions(ability: Ability, row: FactRow): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Fact', row);
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  const keeping = ['confirm', 'setValue', 'update'].map((verb) => action(verb, 'update'));
  const steps = verbsFrom(factWorkflow, row.state).map((verb) => action(verb, asked[verb] ?? 'update'));
  return row.state === 'retired' ? steps : [...keeping, ...steps];
}
