import type { EventDelayPreview, EventPart } from '@ravabet/contracts/protocol/events';
import { unfinishedStates } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../../office/tasks/share/work-calendar.ts';
import type { Databases } from '../../../platform/databases.ts';
import { delayedLines } from './delayed-lines.ts';
import { linesOf } from './lines-of.ts';
import { mustChangeLines } from './must-change-lines.ts';

/** What one delay would move, what would then clash or last longer than the event, and whose tasks would move. Nothing is changed. */
export function previewEventDelay(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  { id: eventId, lineId }: { id: string; lineId: string },
  minutes: number,
): Promise<EventDelayPreview> {
  const { organizationId } = actor;
  return withOrganization(app.prisma, organizationId, async (tx) => {
    const event = await mustChangeLines(tx, actor, ability, eventId, 'programme');
    const rows = await tx.eventLine.findMany({
      where: { organizationId, eventId },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    });
    const { timeZone } = await workCalendarOf(tx, organizationId);
    const delayed = delayedLines(rows, lineId, minutes, timeZone);
    const moved = new Map(delayed.map(({ line, to }) => [line.id, to]));
    const after = (await linesOf(tx, organizationId, event, moved)).filter(({ id }) => moved.has(id));
    return {
      moves: delayed.map(({ line, to }) => ({
        id: line.id,
        part: line.part as EventPart,
        title: line.title,
        startsAt: line.startsAt.toISOString(),
        endsAt: line.endsAt?.toISOString() ?? null,
        newStartsAt: to.startsAt.toISOString(),
        newEndsAt: to.endsAt?.toISOString() ?? null,
        isOutside:
          (event.startsAt !== null && to.startsAt < event.startsAt) ||
          (event.endsAt !== null && (to.endsAt ?? to.startsAt) > event.endsAt),
        version: line.version,
      })),
      clashes: after.flatMap(({ id, title, clashes }) => (clashes.length > 0 ? [{ id, title, of: clashes }] : [])),
      tasks: after.flatMap(({ task, person, unit }) =>
        task && unfinishedStates.some((state) => state === task.state) ? [{ id: task.id, person, unit }] : [],
      ),
    };
  });
}
