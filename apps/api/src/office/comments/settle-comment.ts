import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided } from '../../platform/transition.ts';
import { loadComment } from './load-comment.ts';

/** The one step that settles a remark or takes it up again. */
export async function settleComment(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; resolved: boolean },
) {
  const { subjectType, subjectId } = await loadComment(tx, actor, ability, 'create', id);
  const { organizationId, personId } = actor;
  decided(
    await tx.comment.updateMany({
      where: { organizationId, id, version: input.version, deletedAt: null },
      data: {
        resolvedAt: input.resolved ? new Date() : null,
        resolvedById: input.resolved ? personId : null,
        version: { increment: 1 },
      },
    }),
  );
  const event = input.resolved ? 'comment.resolved' : 'comment.unresolved';
  await audit(tx, actor, { event, subjectType, subjectId, after: { commentId: id } });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType, subjectId, personId });
  return { id, version: input.version + 1 };
}
