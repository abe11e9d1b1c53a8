import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadTopic } from './load-topic.ts';

/** Offers an archived topic to writers again. */
export async function restoreTopic(tx: Tx, actor: Actor, ability: Ability, id: string, version: number): Promise<void> {
  must(ability, 'update', 'Topic');
  const { organizationId } = actor;
  const { slug } = await loadTopic(tx, organizationId, id);
  decided(
    await tx.topic.updateMany({
      where: { organizationId, id, version, archivedAt: { not: null } },
      data: { archivedAt: null, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'topic.restored', subjectType: 'Topic', subjectId: id, after: { slug } });
}
