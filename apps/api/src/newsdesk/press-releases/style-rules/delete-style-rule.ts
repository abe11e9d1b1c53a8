import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadStyleRule } from './load-style-rule.ts';

/** Takes a word off the list. */
export async function deleteStyleRule(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  must(ability, 'delete', 'StyleRule');
  const { organizationId } = actor;
  const before = await loadStyleRule(tx, organizationId, id);
  decided(await tx.styleRule.deleteMany({ where: { organizationId, id, version } }));
  await audit(tx, actor, { event: 'style-rule.deleted', subjectType: 'StyleRule', subjectId: id, before });
}
