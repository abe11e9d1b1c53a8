import type { StyleRuleChange } from '@ravabet/contracts/newsdesk/press-releases';
import { normalizeForSearch } from '@ravabet/persian-text';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadStyleRule } from './load-style-rule.ts';

/** Changes a word, its weight, or what to write instead. @throws style-rule-exists */
export async function updateStyleRule(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...input }: StyleRuleChange,
): Promise<void> {
  must(ability, 'update', 'StyleRule');
  const { organizationId } = actor;
  const before = await loadStyleRule(tx, organizationId, id);
  const phraseKey = normalizeForSearch(input.phrase);
  if (phraseKey === '') throw problem('invalid-input', { errors: [{ pointer: '/phrase', code: 'word', message: '' }] });
  const same = { organizationId, language: input.language, phraseKey, id: { not: id } };
  if ((await tx.styleRule.count({ where: same })) > 0) throw problem('style-rule-exists');
  decided(
    await tx.styleRule.updateMany({
      where: { organizationId, id, version },
      data: { ...input, phraseKey, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'style-rule.updated',
    subjectType: 'StyleRule',
    subjectId: id,
    before,
    after: input,
  });
}
