import type { AnswerOf, Language } from '@ravabet/contracts';
import type { boilerplatesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';

/** All texts about the organisation, the oldest of each language first; the archived ones with them. */
export async function listBoilerplates(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
): Promise<AnswerOf<typeof boilerplatesRoutes.list>> {
  must(ability, 'read', 'Boilerplate');
  const boilerplates = await tx.boilerplate.findMany({
    where: { organizationId },
    orderBy: [{ language: 'asc' }, { id: 'asc' }],
    select: { id: true, language: true, title: true, text: true, version: true, archivedAt: true },
  });
  return {
    items: boilerplates.map(({ language, archivedAt, ...boilerplate }) => ({
      ...boilerplate,
      language: language as Language,
      archivedAt: archivedAt?.toISOString() ?? null,
    })),
  };
}
