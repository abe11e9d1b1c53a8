import type { AnswerOf } from '@ravabet/contracts';
import type { topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';

/** All topics in their order, the archived ones with them: releases may still stand under those. */
export async function listTopics(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
): Promise<AnswerOf<typeof topicsRoutes.list>> {
  must(ability, 'read', 'Topic');
  const topics = await tx.topic.findMany({
    where: { organizationId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, names: true, position: true, version: true, archivedAt: true },
  });
  return {
    items: topics.map(({ names, archivedAt, ...topic }) => ({
      ...topic,
      names: names as never,
      archivedAt: archivedAt?.toISOString() ?? null,
    })),
  };
}
