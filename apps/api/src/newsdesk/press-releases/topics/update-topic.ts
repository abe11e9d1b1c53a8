import type { LocalizedText } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadTopic } from './load-topic.ts';

/** Changes the names of a topic. Its address is permanent. */
export async function updateTopic(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, names }: { version: number; names: LocalizedText },
): Promise<void> {
  must(ability, 'update', 'Topic');
  const { organizationId } = actor;
  const topic = await loadTopic(tx, organizationId, id);
  decided(
    await tx.topic.updateMany({
      where: { organizationId, id, version },
      data: { names, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'topic.updated',
    subjectType: 'Topic',
    subjectId: id,
    before: { names: topic.names },
    after: { names },
  });
}
