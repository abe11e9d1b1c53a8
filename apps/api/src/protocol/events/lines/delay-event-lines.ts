import type { EventDelay } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../../office/tasks/share/work-calendar.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { delayedLines } from './delayed-lines.ts';
import { moveTaskOfLine } from './line-tasks.ts';
import { mustChangeLines } from './must-change-lines.ts';

/**
 * Moves a line and what follows on its day, with their tasks, or nothing at all. It moves what the preview showed: lines that have changed
 * since are looked at again first. The negative of the same minutes takes it back.
 * @throws stale-version
 */
export async function delayEventLines(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: eventId, lineId }: { id: string; lineId: string },
  { minutes, moves }: EventDelay,
): Promise<void> {
  const { organizationId } = actor;
  const event = await mustChangeLines(tx, actor, ability, eventId, 'programme');
  // Held, so that two delays at once do not move the same lines twice.
  await tx.$executeRaw`SELECT 1 FROM event WHERE organization_id = ${organizationId}::uuid AND id = ${eventId}::uuid FOR UPDATE`;
  const rows = await tx.eventLine.findMany({ where: { organizationId, eventId } });
  const { timeZone } = await workCalendarOf(tx, organizationId);
  const delayed = delayedLines(rows, lineId, minutes, timeZone);
  const asShown = new Map(moves.map(({ id, version }) => [id, version]));
  const isAsShown =
    delayed.length === asShown.size && delayed.every(({ line }) => asShown.get(line.id) === line.version);
  if (!isAsShown) throw problem('stale-version');
  const ids = delayed.map(({ line }) => line.id);
  await tx.$executeRaw`
    UPDATE event_line SET starts_at = starts_at + make_interval(mins => ${minutes}::int),
      ends_at = ends_at + make_interval(mins => ${minutes}::int), version = version + 1
    WHERE organization_id = ${organizationId}::uuid AND id = ANY(${ids}::uuid[])`;
  for (const { line, to } of delayed) {
    if (line.taskId) await moveTaskOfLine(tx, bus, actor, event, line, { ...line, ...to });
  }
  const from = delayed.find(({ line }) => line.id === lineId)?.line.title;
  await audit(tx, actor, {
    event: 'event.delayed',
    subjectType: 'Event',
    subjectId: eventId,
    after: { from, minutes, moved: ids },
  });
  await tellEventChanged(tx, bus, organizationId, eventId, event.version);
}
