import type { Page } from '@ravabet/contracts';
import type { OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { presentPlans } from './occasion-plan.presenter.ts';

/** Open suggestions by their day, nearest first; decided ones newest first. */
export async function listOccasionPlans(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { state = 'open', limit = 25, cursor }: { state?: OccasionPlan['state']; limit?: number; cursor?: string },
): Promise<Page<OccasionPlan>> {
  must(ability, 'read', 'Occasion');
  const { organizationId } = actor;
  const scope = `occasion-plans ${organizationId} ${state}`;
  const position = cursor ? decodeCursor(scope, cursor) : null;
  const direction = state === 'open' ? 'asc' : 'desc';
  const beyond = state === 'open' ? 'gt' : 'lt';
  const rows = await tx.occasionPlan.findMany({
    where: {
      organizationId,
      state,
      ...(position && {
        OR: [
          { date: { [beyond]: new Date(position.key) } },
          { date: new Date(position.key), id: { [beyond]: position.id } },
        ],
      }),
    },
    orderBy: [{ date: direction }, { id: direction }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await presentPlans(tx, ability, page),
    next: last ? encodeCursor(scope, { key: last.date.toISOString().slice(0, 10), id: last.id }) : null,
  };
}
