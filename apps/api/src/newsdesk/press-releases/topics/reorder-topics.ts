import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';

/** Puts all topics into an order. Who did not see a new one is asked to look again. @throws topic-order-outdated */
export async function reorderTopics(tx: Tx, actor: Actor, ability: Ability, ids: readonly string[]): Promise<void> {
  must(ability, 'update', 'Topic');
  const { organizationId } = actor;
  // In one order for everybody, so that two who sort at once wait for each other instead of locking each other out.
  const known = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM topic WHERE organization_id = ${organizationId}::uuid ORDER BY id FOR UPDATE`;
  if (known.length !== ids.length || !known.every(({ id }) => ids.includes(id))) throw problem('topic-order-outdated');
  await tx.$executeRaw`
    UPDATE topic t SET position = o.place - 1 FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE t.organization_id = ${organizationId}::uuid AND t.id = o.id AND t.position <> o.place - 1`;
  await audit(tx, actor, {
    event: 'topics.reordered',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: { ids },
  });
}
