import type { EventCopy } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { type LoadedEvent, loadEvent } from './load-event.ts';
import { newPublicCode } from './share/public-code.ts';
import { tellEventChanged } from './tell-of-event.ts';

/**
 * A new idea or a template from an event: what is said and every line, with all times moved by as much as the beginning is. Tasks, what was
 * spent, and those who came are the old one's.
 */
export async function copyEvent(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  fromId: string,
  { id, titles, startsAt, asTemplate }: EventCopy,
): Promise<{ id: string; version: number }> {
  const { organizationId, personId } = actor;
  const from = await loadEvent(tx, actor, ability, 'create', fromId);
  const start = startsAt === null ? from.startsAt : new Date(startsAt);
  const move = moving(from, start);
  const whole = await tx.event.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: fromId } } });
  const { kind, purpose, audience, host, places, capacity, halls, occasionId, unitId } = whole;
  const { closesAt } = from.registration;
  const made = await tx.event.createMany({
    data: [
      {
        organizationId,
        id,
        titles,
        isTemplate: asTemplate,
        kind,
        purpose,
        audience,
        host,
        capacity,
        halls,
        occasionId,
        unitId,
        places: places as object,
        // An event without a time gets both ends, or none.
        startsAt: from.startsAt ? start : null,
        endsAt: move(from.endsAt),
        registration: {
          ...from.registration,
          closesAt: move(closesAt === null ? null : new Date(closesAt))?.toISOString() ?? null,
        },
        publicCode: newPublicCode(),
        ownerId: personId,
        createdById: personId,
        copiedFromId: fromId,
      },
    ],
    skipDuplicates: true,
  });
  if (made.count === 0) throw problem('event-id-taken');
  const lines = await tx.eventLine.findMany({
    where: { organizationId, eventId: fromId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  await tx.eventLine.createMany({
    data: lines.map(({ version: _version, createdAt: _createdAt, taskId: _taskId, spent: _spent, ...line }) => ({
      ...line,
      id: newId(),
      eventId: id,
      startsAt: move(line.startsAt),
      endsAt: move(line.endsAt),
      dueAt: move(line.dueAt),
      status: line.status && 'asked',
      createdById: personId,
    })),
  });
  const of = { subjectType: 'Event', subjectId: id };
  await audit(tx, actor, { event: 'event.copied', ...of, after: { from: fromId, titles, asTemplate } });
  await tellEventChanged(tx, bus, organizationId, id, 1);
  return { id, version: 1 };
}

/** By as much as the beginning is moved. */
function moving({ startsAt }: LoadedEvent, to: Date | null): (at: Date | null) => Date | null {
  const by = startsAt && to ? to.getTime() - startsAt.getTime() : 0;
  return (at) => (at ? new Date(at.getTime() + by) : null);
}
