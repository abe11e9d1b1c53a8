import type { NewSuppression } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { suppressAddresses } from './suppress-addresses.ts';

/** Somebody asked by telephone not to be written to: the address is taken off everything that waits, too. */
export async function addSuppression(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { mail, detail }: NewSuppression,
): Promise<{ id: string }> {
  must(ability, 'create', 'Suppression');
  const [id] = await suppressAddresses(tx, actor.organizationId, [{ mail, detail }], 'by-hand', actor.personId);
  if (!id) throw problem('suppression-exists');
  await audit(tx, actor, {
    event: 'suppression.added',
    subjectType: 'Suppression',
    subjectId: id,
    after: { reason: 'by-hand' },
    reason: detail,
  });
  return { id };
}
