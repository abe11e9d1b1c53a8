import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadRecipient } from './load-recipient.ts';

/** Writes to them no more. They stay on their lists and on record: a later correction still finds who got the mistake. */
export async function archiveRecipient(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadRecipient(tx, actor, ability, 'archive', id, version);
  if (row.archivedAt) throw problem('recipient-archived');
  const where = { organizationId: actor.organizationId, id, version, archivedAt: null };
  decided(await tx.recipient.updateMany({ where, data: { archivedAt: new Date(), version: { increment: 1 } } }));
  const before = { name: row.name, mail: row.mail };
  await audit(tx, actor, { event: 'recipient.archived', subjectType: 'Recipient', subjectId: id, before });
}
