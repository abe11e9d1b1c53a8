import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { decided } from '../../platform/transition.ts';
import { loadRecipient } from './load-recipient.ts';

/** Writes to them again; the address stayed theirs in the meantime. */
export async function restoreRecipient(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  await loadRecipient(tx, actor, ability, 'restore', id, version);
  const where = { organizationId: actor.organizationId, id, version, archivedAt: { not: null } };
  decided(await tx.recipient.updateMany({ where, data: { archivedAt: null, version: { increment: 1 } } }));
  await audit(tx, actor, { event: 'recipient.restored', subjectType: 'Recipient', subjectId: id });
}
