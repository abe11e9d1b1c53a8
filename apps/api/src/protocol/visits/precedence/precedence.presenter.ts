import type { AllowedAction } from '@ravabet/contracts';
import { type OrderedPerson, plannableVisitStates } from '@ravabet/contracts/protocol/visits';
import type { Ability, Action } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';
import type { LoadedVisit } from '../load-visit.ts';
import type { VisitPerson } from './read-order.ts';

/** Somebody as the pages of precedence show them; of a guest whose name is not for the reader, the place and its reasons only. */
export function presentPerson(person: VisitPerson, seesNames: boolean): OrderedPerson {
  const { id, version, names, titles, country, ordinal, participant, placed, rankNames, besideId } = person;
  const { side, role, isGuestOfHonour, isPrincipalHost } = participant;
  const { place, rulePlace, reasons, claim, equalWith, exception, passes, passedBy } = placed;
  const isShown = seesNames || side === 'host';
  const isDated = claim !== null && claim.tookOfficeAt < '9999';
  return {
    id,
    version,
    side,
    role,
    names: isShown ? names : null,
    titles: isShown ? titles : {},
    country,
    ordinal,
    isGuestOfHonour,
    isPrincipalHost,
    besideId,
    place,
    rulePlace,
    reasons,
    rank: claim && {
      names: rankNames ?? {},
      classNumber: claim.rank.classNumber,
      orderNumber: claim.rank.orderNumber,
    },
    tookOfficeAt: isShown && isDated ? claim.tookOfficeAt : null,
    equalWith,
    exception: exception && { place: exception.place, reason: isShown ? exception.reason : '' },
    passes,
    passedBy,
  };
}

/** Whether the order, the tables and the cars may be changed, and the papers taken; and why not. */
export function arrangingActions(ability: Ability, visit: LoadedVisit): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Visit', visit.facts);
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  const isOpen = (plannableVisitStates as readonly string[]).includes(visit.state);
  return [...(isOpen ? [action('arrange', 'update')] : []), action('export', 'export')];
}
