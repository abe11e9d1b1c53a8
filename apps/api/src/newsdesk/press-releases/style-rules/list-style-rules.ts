import type { AnswerOf } from '@ravabet/contracts';
import type { StyleRule, styleRulesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { compareFor } from '@ravabet/persian-text';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';

/** The words of the house style, by language and alphabet. */
export async function listStyleRules(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
): Promise<AnswerOf<typeof styleRulesRoutes.list>> {
  must(ability, 'read', 'StyleRule');
  const rules = await tx.styleRule.findMany({
    where: { organizationId },
    select: { id: true, language: true, phrase: true, weight: true, suggestion: true, reason: true, version: true },
  });
  const byAlphabet = compareFor('fa');
  return {
    items: (rules as StyleRule[]).toSorted(
      (one, other) => one.language.localeCompare(other.language) || byAlphabet(one.phrase, other.phrase),
    ),
  };
}
