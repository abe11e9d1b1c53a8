import type { DelayPreview } from '@ravabet/contracts/protocol/visits';
import { unfinishedStates } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../../office/tasks/share/work-calendar.ts';
import type { Databases } from '../../../platform/databases.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit } from '../load-visit.ts';
import { clashesOfVisit } from './clashes-of-visit.ts';
import { delayedItems } from './delayed-items.ts';
import { readItems } from './read-items.ts';

/** What one delay would move, what would then clash, and whose tasks would move with it. Nothing is changed. */
export function previewVisitDelay(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  minutes: number,
): Promise<DelayPreview> {
  const { organizationId } = actor;
  return withOrganization(app.prisma, organizationId, async (tx) => {
    await loadVisit(tx, actor, ability, visitId);
    const items = await readItems(tx, organizationId, visitId);
    const { timeZone } = await workCalendarOf(tx, organizationId);
    const timed = items.map((item) => ({
      id: item.id,
      item,
      startsAt: new Date(item.startsAt),
      endsAt: new Date(item.endsAt),
    }));
    const from = timed.find(({ id }) => id === partId);
    if (!from) throw problem('not-found');
    const moves = delayedItems(timed, from, minutes, timeZone).map(({ item: { item }, startsAt, endsAt }) => ({
      item,
      newStartsAt: startsAt.toISOString(),
      newEndsAt: endsAt.toISOString(),
    }));
    const after = items.map((item) => {
      const move = moves.find((one) => one.item.id === item.id);
      return move ? { ...item, startsAt: move.newStartsAt, endsAt: move.newEndsAt } : item;
    });
    return {
      moves: moves.map(({ item: { id, title, startsAt, endsAt, version }, ...to }) => ({
        id,
        title,
        startsAt,
        endsAt,
        version,
        ...to,
      })),
      clashes: await clashesOfVisit(tx, organizationId, visitId, after, ability),
      tasks: moves.flatMap(({ item: { id, title, task, responsibleUnit } }) =>
        task && unfinishedStates.some((state) => state === task.state)
          ? [{ id: task.id, itemId: id, title, unit: responsibleUnit }]
          : [],
      ),
    };
  });
}
