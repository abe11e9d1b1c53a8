import type { NewStyleRule } from '@ravabet/contracts/newsdesk/press-releases';
import { normalizeForSearch } from '@ravabet/persian-text';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';

/** The editor looks for each of them at every pause of the writer. */
const atMost = 500;

/** Adds a word of the house style; each stands there once, in whatever spelling. @throws style-rule-exists | too-many-style-rules */
export async function createStyleRule(tx: Tx, actor: Actor, ability: Ability, input: NewStyleRule): Promise<void> {
  must(ability, 'create', 'StyleRule');
  const { organizationId } = actor;
  const { language } = input;
  const phraseKey = normalizeForSearch(input.phrase);
  if (phraseKey === '') throw problem('invalid-input', { errors: [{ pointer: '/phrase', code: 'word', message: '' }] });
  if ((await tx.styleRule.count({ where: { organizationId, language } })) >= atMost)
    throw problem('too-many-style-rules');
  const id = newId();
  const { count } = await tx.styleRule.createMany({
    data: [{ organizationId, id, phraseKey, ...input }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('style-rule-exists');
  await audit(tx, actor, { event: 'style-rule.created', subjectType: 'StyleRule', subjectId: id, after: input });
}
