import type { AllowedAction } from '@ravabet/contracts';
import type { Ability, Action, Subject } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

/** Row → contract: the JSON that PostgreSQL wrote, with what the person may do next. */
export const presentRecipient = (json: string, archived: boolean, ability: Ability): string =>
  `${json.slice(0, -1)},"allowedActions":${JSON.stringify(archivable(archived, ability, 'Recipient'))}}`;

/** What is archived can only come back; everything else needs it to be in use. */
export function archivable(archived: boolean, ability: Ability, type: Subject): AllowedAction[] {
  const offered: Action[] = archived ? ['restore'] : ['update', 'archive'];
  return offered.map((verb) => {
    const reason = refusal(ability, verb, type, {});
    return reason ? { verb, disabledReason: reason } : { verb };
  });
}
