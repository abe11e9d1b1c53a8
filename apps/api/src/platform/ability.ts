import type { Ability, Action, Conditions, Facts, Subject } from '@ravabet/permissions';
import { subject } from '@ravabet/permissions';
import { problem, type ProblemSlug } from './problems.ts';

/**
 * Stops a verb that the person may not do with this row. What they may not even read is answered like an absent row.
 * @throws forbidden | not-own-work | not-found
 */
export function must(ability: Ability, action: Action, type: Subject, row?: Facts): void {
  const target = row ? subject(type, { ...row }) : type;
  if (ability.can(action, target)) return;
  if (row && !ability.can('read', subject(type, { ...row }))) throw problem('not-found');
  const reason = ability.relevantRuleFor(action, target)?.reason;
  throw problem((reason as ProblemSlug | undefined) ?? 'forbidden');
}

/** Why a button is off: the slug of the problem the verb would answer with, or null when it is on. */
export function refusal(ability: Ability, action: Action, type: Subject, row: Facts): ProblemSlug | null {
  const target = subject(type, { ...row });
  if (ability.can(action, target)) return null;
  return (ability.relevantRuleFor(action, target)?.reason as ProblemSlug | undefined) ?? 'forbidden';
}

/**
 * What of a kind the person may read, as alternatives of closed conditions: every row (true), none (false), or rows that meet one.
 * Lists turn it into SQL over their own columns; row-level security stands behind it.
 */
export const readable = (ability: Ability, type: Subject): boolean | Conditions[] => allowed(ability, 'read', type);

/** The same for another action: of which rows of a kind it may be done. */
export function allowed(ability: Ability, action: Action, type: Subject): boolean | Conditions[] {
  const granting = ability.rulesFor(action, type).filter((rule) => !rule.inverted);
  if (granting.some((rule) => !rule.conditions)) return true;
  if (granting.length === 0) return false;
  return granting.map((rule) => rule.conditions as Conditions);
}
