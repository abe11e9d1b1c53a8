import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { loadRecipientList } from './load-recipient-list.ts';

/** Takes recipients off a list; they stay recipients. */
export async function removeRecipientListMembers(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  listId: string,
  recipientIds: readonly string[],
) {
  const { archivedAt } = await loadRecipientList(tx, actor, ability, 'update', listId);
  if (archivedAt) throw problem('recipient-list-archived');
  const { organizationId } = actor;
  const { count: removed } = await tx.recipientListMember.deleteMany({
    where: { organizationId, listId, recipientId: { in: [...recipientIds] } },
  });
  if (removed > 0) {
    await audit(tx, actor, {
      event: 'recipient-list.members-removed',
      subjectType: 'RecipientList',
      subjectId: listId,
      before: { removed, recipientIds },
    });
  }
  return { removed };
}
