import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { decided } from '../../platform/transition.ts';
import { listNameMustBeFree, loadRecipientList } from './load-recipient-list.ts';

/** Offers it again, unless another list has taken its name in the meantime. */
export async function restoreRecipientList(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadRecipientList(tx, actor, ability, 'restore', id, version);
  await listNameMustBeFree(tx, actor.organizationId, row.name, id);
  const where = { organizationId: actor.organizationId, id, version, archivedAt: { not: null } };
  decided(await tx.recipientList.updateMany({ where, data: { archivedAt: null, version: { increment: 1 } } }));
  await audit(tx, actor, { event: 'recipient-list.restored', subjectType: 'RecipientList', subjectId: id });
}
