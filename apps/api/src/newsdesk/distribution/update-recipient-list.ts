import type { RecipientListChange } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { listNameMustBeFree, loadRecipientList } from './load-recipient-list.ts';

export async function updateRecipientList(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...set }: RecipientListChange,
) {
  const row = await loadRecipientList(tx, actor, ability, 'update', id, version);
  if (row.archivedAt) throw problem('recipient-list-archived');
  if (set.name !== undefined) await listNameMustBeFree(tx, actor.organizationId, set.name, id);
  const where = { organizationId: actor.organizationId, id, version, archivedAt: null };
  decided(await tx.recipientList.updateMany({ where, data: { ...set, version: { increment: 1 } } }));
  await audit(tx, actor, {
    event: 'recipient-list.updated',
    subjectType: 'RecipientList',
    subjectId: id,
    before: { name: row.name, description: row.description, language: row.language },
    after: set,
  });
}
