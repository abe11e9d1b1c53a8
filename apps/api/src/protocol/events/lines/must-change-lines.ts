import type { EventPart } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';
import { changeable } from '../event.presenter.ts';
import { type LoadedEvent, loadEvent } from '../load-event.ts';

/** The event of a line, after asking whether the person may change this part of it: the office adds coverage, protocol the rest. */
export async function mustChangeLines(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  eventId: string,
  part: EventPart,
): Promise<LoadedEvent> {
  const event = await loadEvent(tx, actor, ability, part === 'coverage' ? 'cover' : 'update', eventId);
  if (!changeable(event.state)) throw problem('event-not-in-state', { params: { state: event.state } });
  return event;
}

/** The line a verb works on, with its part as the contract knows it. */
export async function loadLine(tx: Tx, { organizationId }: Actor, eventId: string, id: string) {
  const row = await tx.eventLine.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row || row.eventId !== eventId) throw problem('not-found');
  return { ...row, part: row.part as EventPart };
}
