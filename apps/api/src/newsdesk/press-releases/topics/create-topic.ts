import type { NewTopic } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';

/** Adds a topic at the end. The database decides who of two takes an address. @throws topic-slug-taken */
export async function createTopic(tx: Tx, actor: Actor, ability: Ability, { slug, names }: NewTopic): Promise<void> {
  must(ability, 'create', 'Topic');
  const { organizationId } = actor;
  const id = newId();
  const { _max } = await tx.topic.aggregate({ where: { organizationId }, _max: { position: true } });
  const { count } = await tx.topic.createMany({
    data: [{ organizationId, id, slug, names, position: (_max.position ?? -1) + 1 }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('topic-slug-taken');
  await audit(tx, actor, { event: 'topic.created', subjectType: 'Topic', subjectId: id, after: { slug, names } });
}
