import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadRecipientList } from './load-recipient-list.ts';

/** Offers the list no more; its people stay, and so does who was on it. */
export async function archiveRecipientList(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadRecipientList(tx, actor, ability, 'archive', id, version);
  if (row.archivedAt) throw problem('recipient-list-archived');
  const where = { organizationId: actor.organizationId, id, version, archivedAt: null };
  decided(await tx.recipientList.updateMany({ where, data: { archivedAt: new Date(), version: { increment: 1 } } }));
  const before = { name: row.name };
  await audit(tx, actor, { event: 'recipient-list.archived', subjectType: 'RecipientList', subjectId: id, before });
}
