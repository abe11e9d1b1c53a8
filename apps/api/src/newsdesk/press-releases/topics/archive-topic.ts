import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadTopic } from './load-topic.ts';

/** Offers it to writers no more. What was published under it stays there, at the same address. */
export async function archiveTopic(tx: Tx, actor: Actor, ability: Ability, id: string, version: number): Promise<void> {
  must(ability, 'update', 'Topic');
  const { organizationId } = actor;
  const { slug } = await loadTopic(tx, organizationId, id);
  decided(
    await tx.topic.updateMany({
      where: { organizationId, id, version, archivedAt: null },
      data: { archivedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'topic.archived', subjectType: 'Topic', subjectId: id, after: { slug } });
}
