import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { loadRecipientList } from './load-recipient-list.ts';

/** Puts recipients on a list. All of them are known here, or nothing happens; who is on it already stays. */
export async function addRecipientListMembers(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  listId: string,
  recipientIds: readonly string[],
) {
  const { archivedAt } = await loadRecipientList(tx, actor, ability, 'update', listId);
  if (archivedAt) throw problem('recipient-list-archived');
  const { organizationId, personId } = actor;
  const ids = [...new Set(recipientIds)];
  const known = await tx.recipient.count({ where: { organizationId, id: { in: ids } } });
  if (known !== ids.length) throw problem('not-found');
  const { count: added } = await tx.recipientListMember.createMany({
    data: ids.map((recipientId) => ({ organizationId, listId, recipientId, addedById: personId })),
    skipDuplicates: true,
  });
  if (added > 0) {
    await audit(tx, actor, {
      event: 'recipient-list.members-added',
      subjectType: 'RecipientList',
      subjectId: listId,
      after: { added, recipientIds: ids },
    });
  }
  return { added };
}
