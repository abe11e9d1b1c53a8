import { dayStateOf, type InsideNow } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { getVisitDay } from './get-visit-day.ts';

const day = 86_400_000;

/** Who came in and has not left, of the visits around today: read out at an assembly point, whoever hosts them. */
export async function listVisitorsInside(tx: Tx, actor: Actor, ability: Ability): Promise<InsideNow> {
  must(ability, 'checkIn', 'Visit');
  const now = Date.now();
  const { organizationId } = actor;
  const visits = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM visit r
    WHERE r.organization_id = ${organizationId}::uuid AND r.starts_at <= ${new Date(now + day)} AND r.ends_at >= ${new Date(now - day)}
      AND EXISTS (SELECT 1 FROM visit_tick t
        WHERE t.organization_id = r.organization_id AND t.visit_id = r.id AND t.kind = 'arrived' AND NOT t.is_discarded)
    ORDER BY r.starts_at, r.id`;
  const people: InsideNow['people'] = [];
  for (const { id } of visits) {
    const { visit, items, participants, ticks } = await getVisitDay(tx, actor, ability, id);
    const state = dayStateOf(ticks);
    for (const person of participants) {
      const door = state.people.get(person.id);
      if (door?.state !== 'inside') continue;
      const running = items.filter(
        ({ id: itemId, participantIds }) =>
          state.items.get(itemId)?.state === 'running' &&
          (participantIds.length === 0 || participantIds.includes(person.id)),
      );
      people.push({
        participantId: person.id,
        visitId: id,
        visitTitle: visit.title,
        names: person.names,
        workplaces: person.workplaces,
        accessNeeds: person.accessNeeds,
        phone: person.phone,
        since: door.since,
        place: running.at(-1)?.place ?? '',
      });
    }
  }
  return { now: new Date(now).toISOString(), people };
}
