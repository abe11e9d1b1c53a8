import { instantOf, localDateOf, plusDays } from '@ravabet/calendars';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { newCertificateCode } from '../protocol/events/share/public-code.ts';
import { registrationRow } from '../protocol/events/share/registration-row.ts';
import { demoEvents, type DemoEvent, demoGuests } from './demo-events.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';

const zone = 'Asia/Tehran';

/** A ceremony that the public registers for, a seminar that was held, and an idea; what was planned goes through the real verbs. */
export async function seedEvents(
  platform: Platform,
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<void> {
  const at = organizations.get('shafa');
  if (!at) return;
  async function send(who: string, method: 'POST' | 'PUT', path: string, payload: object): Promise<void> {
    const person = people.get(who);
    if (!person || !at) throw new Error(`demo data: no ${who}`);
    const { statusCode, body } = await app.inject({
      method,
      url: `/api/organizations/${at.id}/events${path}`,
      headers: { cookie: person.cookie, 'idempotency-key': newId() },
      payload,
    });
    if (statusCode >= 300) throw new Error(`demo data: ${who} ${path}: ${body}`);
  }
  const today = localDateOf(new Date().toISOString(), zone);
  for (const event of demoEvents) {
    const id = newId();
    const date = event.day === null ? null : plusDays(today, event.day);
    const clock = (time: string | undefined): string | null =>
      date === null || time === undefined ? null : instantOf(`${date}T${time}`, zone);
    const { from, until, lines, registration, steps, guests, ...said } = event;
    const { day: _day, seats: _seats, isHeld: _isHeld, ...described } = said;
    const time = date === null ? {} : { startsAt: clock(from), endsAt: clock(until) };
    await send('protocol', 'POST', '', { id, ...described, ...time });
    let version = 1;
    if (registration) await send('protocol', 'PUT', `/${id}/registration`, { version: version++, registration });
    for (const { from: begins, until: ends, due, person, unit, ...line } of lines) {
      await send('protocol', 'POST', `/${id}/lines`, {
        id: newId(),
        ...line,
        ...(begins && { startsAt: clock(begins) }),
        ...(ends && { endsAt: clock(ends) }),
        ...(due !== undefined && date && { dueAt: instantOf(`${plusDays(date, due)}T12:00`, zone) }),
        ...(person && { personId: people.get(person)?.id }),
        ...(unit && { unitId: at.units.get(unit) }),
      });
    }
    for (const [who, verb, more] of steps) await send(who, 'POST', `/${id}/${verb}`, { version: version++, ...more });
    if (guests) await seedGuests(platform, at.id, people.get('protocol')?.id ?? '', id, event, clock(from) ?? '');
  }
}

/** Written as they would stand after registering, without the mails: nobody of them has an address. */
async function seedGuests(
  { config, databases }: Platform,
  organizationId: string,
  deskId: string,
  eventId: string,
  { guests = 0, seats = 0, isHeld = false }: DemoEvent,
  startsAt: string,
): Promise<void> {
  const rows = demoGuests(guests).map((person, n) => {
    const of = { organizationId, eventId, id: newId(), source: 'public' as const };
    const row = registrationRow(config.SECRET_KEY, of, person, n < seats ? 'registered' : 'waiting');
    // Who came first waits first.
    return { ...row, waitingSince: row.waitingSince && new Date(row.waitingSince.getTime() + n) };
  });
  // Of every nine one had a seat and did not come.
  const came = isHeld ? rows.filter(({ state }, n) => state === 'registered' && n % 9 !== 8) : [];
  const certified = new Map(came.map(({ id }) => [id, newCertificateCode()]));
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await tx.eventRegistration.createMany({
      data: rows.map((row) => ({
        ...row,
        certificateCode: certified.get(row.id) ?? null,
        certifiedAt: certified.has(row.id) ? new Date(Date.parse(startsAt) + 86_400_000) : null,
      })),
    });
    const seatsTaken = rows.filter(({ state }) => state === 'registered').length;
    await tx.event.updateMany({ where: { organizationId, id: eventId }, data: { seatsTaken } });
    await tx.eventTick.createMany({
      data: came.map(({ id }, n) => ({
        organizationId,
        id: newId(),
        eventId,
        registrationId: id,
        kind: 'in',
        hall: 'سالن کنفرانس',
        at: new Date(Date.parse(startsAt) - 600_000 + n * 20_000),
        recordedById: deskId,
      })),
    });
  });
}
