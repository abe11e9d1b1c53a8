import { localDateOf } from '@ravabet/calendars';
import { localized, type LocalizedText } from '@ravabet/contracts';
import type { EventTick, TickAnswer } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { cleanCode } from '../share/public-code.ts';
import { lockEvent } from '../registrations/seats.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { walkIn } from './walk-in.ts';

/**
 * Somebody passes a door. The id was made where it was ticked: the same tick sent again is answered as the first time and written once,
 * so that a device may send what it kept as often as it likes.
 */
export async function tickEventAttendance(
  tx: Tx,
  platform: Pick<Platform, 'config' | 'bus'>,
  actor: Actor,
  ability: Ability,
  eventId: string,
  input: EventTick,
): Promise<TickAnswer> {
  must(ability, 'confirm', 'EventRegistration');
  const { organizationId, personId } = actor;
  const { id, kind, hall } = input;
  await lockEvent(tx, organizationId, eventId);
  const event = await eventAtTheDoor(tx, organizationId, eventId);
  const before = await tx.eventTick.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (before) {
    if (before.eventId !== eventId) throw problem('event-tick-id-taken');
    return answered(tx, organizationId, before);
  }
  if (event.state === 'idea' || event.state === 'planned' || event.state === 'cancelled') {
    throw problem('event-not-in-state', { params: { state: event.state } });
  }
  if (event.halls.length > 0 && !event.halls.includes(hall)) throw problem('event-hall-unknown', { params: { hall } });
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const now = clock?.now ?? new Date();
  // A device whose clock goes ahead does not tick in the future.
  const at = new Date(Math.min(Date.parse(input.at), now.getTime()));
  mustBeItsDay(event, at);
  const registration =
    'name' in input.by
      ? await walkIn(tx, platform, actor, event, id, input.by)
      : await registrationOf(tx, organizationId, event, input.by);
  await tx.eventTick.createMany({
    data: [
      {
        organizationId,
        id,
        eventId,
        registrationId: registration.id,
        kind,
        hall,
        at,
        deviceId: input.deviceId ?? '',
        recordedById: personId,
      },
    ],
  });
  await tellEventChanged(tx, platform.bus, organizationId, eventId, event.version);
  const written = await tx.eventTick.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } });
  return answered(tx, organizationId, written);
}

async function eventAtTheDoor(tx: Tx, organizationId: string, id: string) {
  const event = await tx.event.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!event || event.isTemplate) throw problem('not-found');
  const { timeZone } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  return { ...event, titles: event.titles as LocalizedText, timeZone };
}
export type EventAtTheDoor = Awaited<ReturnType<typeof eventAtTheDoor>>;

/** @throws event-badge-old-day */
function mustBeItsDay({ startsAt, endsAt, timeZone }: EventAtTheDoor, at: Date): void {
  if (!startsAt || !endsAt) throw problem('event-not-in-state', { params: { state: 'idea' } });
  const day = (instant: Date): string => localDateOf(instant.toISOString(), timeZone);
  if (day(at) >= day(startsAt) && day(at) <= day(endsAt)) return;
  throw problem('event-badge-old-day', { params: { date: day(startsAt) } });
}

async function registrationOf(
  tx: Tx,
  organizationId: string,
  event: EventAtTheDoor,
  by: { code: string } | { registrationId: string },
) {
  const where = 'code' in by ? { organizationId, code: cleanCode(by.code) } : { organizationId, id: by.registrationId };
  const found = await tx.eventRegistration.findFirst({ where });
  if (!found) throw problem('event-badge-unknown');
  if (found.eventId !== event.id) {
    const other = await tx.event.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: found.eventId } },
      select: { titles: true, startsAt: true },
    });
    const date = other.startsAt ? localDateOf(other.startsAt.toISOString(), event.timeZone) : '';
    const title = localized(other.titles as LocalizedText, 'fa');
    throw problem('event-badge-of-other-event', { params: { title, date } });
  }
  if (found.state !== 'registered') throw problem('event-badge-not-registered', { params: { state: found.state } });
  return found;
}

/** What the door sees: who it is, whether they had passed before, and how many are inside now. */
async function answered(
  tx: Tx,
  organizationId: string,
  tick: { id: string; eventId: string; registrationId: string; kind: string; hall: string; at: Date; recordedAt: Date },
): Promise<TickAnswer> {
  const { id, eventId, registrationId, hall, at } = tick;
  const kind = tick.kind === 'out' ? 'out' : 'in';
  const person = await tx.eventRegistration.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: registrationId } },
    select: { name: true, affiliation: true },
  });
  // The tick before it at this door: the same again is shown, not dropped.
  const last = await tx.eventTick.findFirst({
    where: { organizationId, registrationId, hall, id: { not: id }, at: { lte: at } },
    orderBy: [{ at: 'desc' }, { recordedAt: 'desc' }],
  });
  const alreadyAt = last?.kind === kind ? last.at.toISOString() : null;
  const [now] = await tx.$queryRaw<{ inside: number }[]>`
    SELECT count(*)::int AS inside FROM (SELECT DISTINCT ON (registration_id) kind FROM event_tick
      WHERE organization_id = ${organizationId}::uuid AND event_id = ${eventId}::uuid AND hall = ${hall}
      ORDER BY registration_id, at DESC, recorded_at DESC) t WHERE t.kind = 'in'`;
  return { id, kind, hall, at: at.toISOString(), registrationId, ...person, alreadyAt, inside: now?.inside ?? 0 };
}
