import type { NewEventLine } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { lineContent } from './line-content.ts';
import { askTaskOfLine, isWorkedFor } from './line-tasks.ts';
import { mustChangeLines } from './must-change-lines.ts';

/** A line of the programme, the run sheet, the costs …; of an approved event it is at once the task of who is responsible. */
export async function addEventLine(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  eventId: string,
  { id, part, ...said }: NewEventLine,
): Promise<void> {
  const { organizationId, personId } = actor;
  const event = await mustChangeLines(tx, actor, ability, eventId, part);
  const content = await lineContent(tx, organizationId, part, said);
  const row = { organizationId, id, eventId, part, ...content, createdById: personId };
  const made = await tx.eventLine.createMany({ data: [row], skipDuplicates: true });
  if (made.count === 0) throw problem('event-line-id-taken');
  const { title } = content;
  await audit(tx, actor, {
    event: 'event.line-added',
    subjectType: 'Event',
    subjectId: eventId,
    after: { part, title },
  });
  if (isWorkedFor(event)) await askTaskOfLine(tx, bus, actor, event, { ...row, taskId: null });
  await tellEventChanged(tx, bus, organizationId, eventId, event.version);
}
