import { dayStateOf, type NewTick, visitDayRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import type { TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { newBadgeToken } from '../party/add-visit-participant.ts';

let t: TestApp;
let office: Office;
let reception: TestMember;
let visitId: string;
let items: string[];
let people: { id: string; badge: string }[];

const minute = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * minute).toISOString();

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  reception = await office.actingAs('protocol-officer');
});
afterAll(() => t.close());
beforeEach(async () => {
  ({ visitId, items, people } = await aVisitToday());
});

async function aVisitToday({ startsAt = new Date(Date.now() - 2 * 60 * minute), guests = 3, state = 'ready' } = {}) {
  const organizationId = office.organization.id;
  const own = { organizationId, createdById: reception.personId };
  const made = { visitId: newId(), items: [newId(), newId()], people: [] as { id: string; badge: string }[] };
  await withOrganization(t.platform.databases.app.prisma, organizationId, async (tx) => {
    const endsAt = new Date(startsAt.getTime() + 6 * 60 * minute);
    const about = { title: 'هیئت وزارت بهداشت عراق', kind: 'official', origin: 'foreign', level: 'minister' };
    await tx.visit.create({
      data: { ...own, id: made.visitId, ...about, state, startsAt, endsAt, officerId: reception.personId },
    });
    for (const [n, id] of made.items.entries()) {
      const from = new Date(startsAt.getTime() + n * 60 * minute);
      await tx.visitItem.create({
        data: {
          organizationId,
          id,
          visitId: made.visitId,
          startsAt: from,
          endsAt: new Date(from.getTime() + 60 * minute),
          title: `بند ${n + 1}`,
          place: `سالن ${n + 1}`,
        },
      });
    }
    for (let n = 1; n <= guests; n++) {
      const guestId = newId();
      const participant = { id: newId(), badge: newBadgeToken() };
      await tx.guest.create({ data: { ...own, id: guestId, namePersian: `مهمان ${n}`, nameLatin: `Guest ${n}` } });
      await tx.visitParticipant.create({
        data: {
          organizationId,
          id: participant.id,
          visitId: made.visitId,
          side: 'guest',
          guestId,
          badgeToken: participant.badge,
        },
      });
      made.people.push(participant);
    }
  });
  return made;
}

const device = (name: string) => {
  let order = 0;
  return {
    tick: (kind: NewTick['kind'], subject: Partial<NewTick>, minutesAgo = 1): NewTick => ({
      id: newId(),
      kind,
      ...subject,
      deviceOrder: ++order,
      tickedAt: ago(minutesAgo),
    }),
    send: (ticks: NewTick[], visit = visitId, by = reception) =>
      by.call(routes.addTicks, { params: { id: visit }, body: { deviceId: `device-${name}`, ticks } }),
  };
};
const board = async (by = reception, id = visitId) => (await by.call(routes.get, { params: { id } })).body;

describe('the board of a day', () => {
  test('is for those at the door, and not of another organisation', async () => {
    const url = `/api/organizations/${office.organization.id}/visits/${visitId}/day`;
    expect((await t.app.inject({ url })).statusCode).toBe(401);
    for (const role of ['department-head', 'council-member', 'auditor'] as const) {
      const person = await office.actingAs(role);
      expect([403, 404]).toContain((await person.call(routes.get, { params: { id: visitId } })).status);
      expect([403, 404]).toContain((await device('x-of-role').send([], visitId, person)).status === 400 ? 403 : 404);
    }
    const stranger = await (await anOffice(t)).actingAs('protocol-officer');
    expect((await stranger.call(routes.get, { params: { id: visitId } })).status).toBe(404);
    expect((await stranger.call(routes.inside, {})).body.people).toEqual([]);
  });

  test('has programme, people and their badges, so that it works on alone', async () => {
    const { items: lines, participants, ticks, visit } = await board();
    expect(visit.state).toBe('ready');
    expect(lines.map(({ title }) => title)).toEqual(['بند 1', 'بند 2']);
    expect(participants.map(({ badge }) => badge)).toEqual(people.map(({ badge }) => badge));
    expect(ticks).toEqual([]);
  });

  test('takes ten ticks from each of two devices that were without a network, each once, however often they are sent', async () => {
    const first = device('first-one');
    const second = device('second-one');
    const [one, two] = items as [string, string];
    const offFirst = [
      first.tick('item-started', { itemId: one }, 50),
      ...people.map(({ id }, n) => first.tick('arrived', { participantId: id }, 49 - n)),
      first.tick('item-ended', { itemId: one }, 30),
      first.tick('item-started', { itemId: two }, 29),
      ...people.map(({ id }, n) => first.tick('left', { participantId: id }, 10 - n)),
      first.tick('item-ended', { itemId: two }, 5),
    ];
    const offSecond = [
      second.tick('item-started', { itemId: one }, 49),
      ...people.map(({ id }, n) => second.tick('arrived', { participantId: id }, 40 - n)),
      second.tick('item-skipped', { itemId: two }, 28),
      second.tick('item-reopened', { itemId: two }, 27),
      ...people.map(({ id }, n) => second.tick('left', { participantId: id }, 9 - n)),
      second.tick('item-ended', { itemId: one }, 30),
    ];
    expect(offFirst).toHaveLength(10);
    expect(offSecond).toHaveLength(10);
    const answers = await Promise.all([
      first.send(offFirst),
      second.send(offSecond),
      first.send(offFirst),
      second.send(offSecond.slice(0, 4)),
    ]);
    await second.send(offSecond);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.flatMap(({ body }) => body.outcomes.map(({ outcome }) => outcome))).not.toContain('refused');
    const { ticks, visit } = await board();
    // The first of them began the visit.
    expect(visit.state).toBe('in-progress');
    expect(ticks.map(({ id }) => id).toSorted()).toEqual([...offFirst, ...offSecond].map(({ id }) => id).toSorted());
    expect(ticks.some(({ conflictsWithId }) => conflictsWithId !== null)).toBe(true);
    // Within two minutes of each other they say one thing.
    const started = ticks.filter(({ kind, itemId }) => kind === 'item-started' && itemId === one);
    expect(started.map(({ conflictsWithId }) => conflictsWithId)).toEqual([null, null]);
    expect(dayStateOf(ticks).items.get(one)?.state).toBe('done');
  });

  test('keeps both of two that contradict, until a person says which counts', async () => {
    const [one] = items as [string];
    const done = device('says-done').tick('item-ended', { itemId: one }, 20);
    const skipped = device('says-skip').tick('item-skipped', { itemId: one }, 10);
    await device('says-done').send([done]);
    const { body } = await device('says-skip').send([skipped]);
    expect(body.outcomes).toEqual([{ id: skipped.id, outcome: 'kept', conflictsWithId: done.id, problem: null }]);
    const settle = (tickId: string) =>
      reception.call(routes.settleTick, { params: { id: visitId, tickId }, body: { keep: 'other' } });
    expect((await settle(done.id)).text).toContain('tick-not-in-conflict');
    expect((await settle(skipped.id)).status).toBe(204);
    const { ticks } = await board();
    expect(ticks).toHaveLength(2);
    expect(dayStateOf(ticks).items.get(one)?.state).toBe('done');
    expect((await settle(skipped.id)).text).toContain('tick-not-in-conflict');
  });

  test('sees no contradiction in what a device ticked knowing of the other', async () => {
    const [one] = items as [string];
    const started = device('saw-first').tick('item-started', { itemId: one }, 20);
    await device('saw-first').send([started]);
    const ended = device('saw-second').tick('item-ended', { itemId: one, basedOnId: started.id }, 10);
    const { body } = await device('saw-second').send([ended]);
    expect(body.outcomes[0]).toMatchObject({ outcome: 'kept', conflictsWithId: null });
  });

  test('refuses by name what is of another visit or another day, and takes the rest of the batch', async () => {
    const other = await aVisitToday();
    const d = device('at-the-door');
    const [person] = people as [{ id: string; badge: string }];
    const ticks = [
      d.tick('arrived', { participantId: other.people[0]?.id ?? '' }),
      d.tick('item-started', { itemId: other.items[0] ?? '' }),
      d.tick('arrived', { participantId: person.id }, 3 * 24 * 60),
      d.tick('arrived', { participantId: person.id }),
      d.tick('item-started', { participantId: person.id }),
    ];
    const { body } = await d.send(ticks);
    expect(body.outcomes.map(({ problem }) => problem)).toEqual([
      'tick-not-of-visit',
      'tick-not-of-visit',
      'tick-of-another-day',
      null,
      'tick-not-of-visit',
    ]);
    expect((await board()).ticks).toHaveLength(1);
    const again = await d.send([ticks[3] as NewTick], other.visitId);
    expect(again.body.outcomes[0]?.problem).toBe('tick-id-taken');
  });
});

describe('the door', () => {
  test('knows a badge of this visit, and says of another one whose it is', async () => {
    const find = (code: string, id = visitId) => reception.call(routes.findBadge, { params: { id, code } });
    const [person] = people as [{ id: string; badge: string }];
    expect((await find(person.badge)).body).toMatchObject({ participantId: person.id, names: { latin: 'Guest 1' } });
    const other = await aVisitToday();
    const refused = await find(other.people[0]?.badge ?? '');
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('badge-of-another-visit');
    expect((await find('nothing-of-ours')).text).toContain('badge-unknown');
    const old = await aVisitToday({ startsAt: new Date(Date.now() - 5 * 24 * 60 * minute) });
    expect((await find(old.people[0]?.badge ?? '', old.visitId)).text).toContain('badge-of-another-day');
  });

  test('lets in who was not announced only after a yes, once, and tells who answers for the visit', async () => {
    const officer = await office.actingAs('pr-officer');
    const walkIn = { id: newId(), guestId: newId(), name: 'Karim Al-Basri', workplace: 'Basra', at: ago(1) };
    const add = () => officer.call(routes.addWalkIn, { params: { id: visitId }, body: walkIn });
    expect([(await add()).status, (await add()).status]).toEqual([204, 204]);
    const tick = device('of-walk-in').tick('arrived', { participantId: walkIn.id });
    const refused = await device('of-walk-in').send([tick], visitId, officer);
    expect(refused.body.outcomes[0]?.problem).toBe('tick-not-admitted');
    const waiting = (await board()).participants.find(({ id }) => id === walkIn.id);
    expect(waiting).toMatchObject({ admission: 'awaiting-approval', names: { latin: 'Karim Al-Basri' } });
    const decide = (by: TestMember, decision: 'admit' | 'refuse', version = 1) =>
      by.call(routes.decideAdmission, {
        params: { id: visitId, participantId: walkIn.id },
        body: { version, decision },
      });
    expect((await decide(reception, 'refuse')).status).toBe(400);
    expect((await decide(reception, 'admit', 7)).status).toBe(409);
    expect((await decide(reception, 'admit')).status).toBe(204);
    expect((await decide(reception, 'admit', 2)).text).toContain('admission-decided');
    const again = device('of-walk-in').tick('arrived', { participantId: walkIn.id });
    expect((await device('of-walk-in').send([again], visitId, officer)).body.outcomes[0]?.outcome).toBe('kept');
  });

  test('says who is inside now and where, and forgets who left', async () => {
    const d = device('inside-now');
    const [one, two] = people.map(({ id }) => ({ id })) as [{ id: string }, { id: string }];
    const ofThis = async () =>
      (await reception.call(routes.inside, {})).body.people.filter((person) => person.visitId === visitId);
    await d.send([
      d.tick('item-started', { itemId: items[1] ?? '' }, 9),
      d.tick('arrived', { participantId: one.id }, 8),
      d.tick('arrived', { participantId: two.id }, 7),
      d.tick('left', { participantId: two.id }, 6),
    ]);
    expect(await ofThis()).toMatchObject([{ participantId: one.id, place: 'سالن 2' }]);
  });
});

describe('a visit whose names are for some only', () => {
  test('shows its guests without names to the others at the door', async () => {
    const organizationId = office.organization.id;
    await withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
      tx.visit.update({
        where: { organizationId_id: { organizationId, id: visitId } },
        data: { namesSeenBy: 'named' },
      }),
    );
    const officer = await office.actingAs('pr-officer');
    expect((await board(officer)).participants[0]?.names).toEqual({ persian: '', latin: '', chinese: '' });
    expect((await board()).participants[0]?.names.latin).toBe('Guest 1');
  });
});
