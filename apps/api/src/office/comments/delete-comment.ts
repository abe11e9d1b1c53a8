import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadComment } from './load-comment.ts';

/** Takes back what one said; a manager may take back what another said. */
export async function deleteComment(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string): Promise<void> {
  const { subjectType, subjectId } = await loadComment(tx, actor, ability, 'delete', id);
  const { organizationId, personId } = actor;
  await tx.comment.updateMany({ where: { organizationId, id, deletedAt: null }, data: { deletedAt: new Date() } });
  await audit(tx, actor, { event: 'comment.deleted', subjectType, subjectId, before: { commentId: id } });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType, subjectId, personId });
}
