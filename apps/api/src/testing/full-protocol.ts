import { calendarRoutes } from '@ravabet/contracts/protocol/calendar';
import { eventsRoutes } from '@ravabet/contracts/protocol/events';
import { giftCeilingsRoutes, giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import { guestsRoutes, protocolRanksRoutes, refusalsRoutes } from '@ravabet/contracts/protocol/guests';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { withOrganization } from '@ravabet/db/with-organization';
import { registrationRow } from '../protocol/events/share/registration-row.ts';
import { officialIdOf } from '../protocol/occasions/official-ids.ts';
import { newId } from '../platform/new-id.ts';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';
import { aFullVisit } from './full-visit.ts';

/** Something in the rooms of the wing protocol, each holding the word. */
export async function aFullProtocol(
  test: TestApp,
  office: Office,
  word: string,
  fileId: string,
): Promise<Record<string, string>> {
  const officer = await office.actingAs('protocol-officer');
  const organizationId = office.organization.id;
  const names = { fa: word, ar: word, en: word, zh: word };
  const rule = { calendar: 'jalali', month: 3, day: 9, year: null } as const;
  const body = { names, kind: 'organization', rule, note: word } as const;
  const made = await officer.call(occasionsRoutes.create, { body });
  if (made.status !== 201) throw new Error(`no occasion: ${made.text}`);
  const occasion = made.body.id;
  const occasionPlan = newId();
  await withOrganization(test.platform.databases.app.prisma, organizationId, async (tx) => {
    const plan = {
      organizationId,
      id: occasionPlan,
      occasionId: occasion,
      year: 1406,
      names,
      date: new Date('2027-05-30'),
    };
    await tx.occasionPlan.createMany({ data: [{ ...plan, title: word }] });
    const changedById = officer.personId;
    await tx.hiddenOccasion.createMany({
      data: [{ organizationId, occasionId: officialIdOf('yoga-day'), hiddenById: changedById }],
    });
    await tx.occasionSetting.createMany({ data: [{ organizationId, kinds: ['health'] }] });
    const month = { year: 1449, month: 10, start: new Date('2028-02-27'), source: word };
    await tx.hijriMonth.createMany({ data: [{ organizationId, ...month, changedById }] });
  });
  const visit = await aFullVisit(test, office, word, fileId);
  const event = await aFullEvent(test, office, word);
  const calendarSubscription = newId();
  const subscription = { id: calendarSubscription, name: word, layers: ['bookings' as const] };
  const subscribed = await officer.call(calendarRoutes.subscribe, { body: subscription });
  if (subscribed.status !== 201) throw new Error(`no calendar subscription: ${subscribed.text}`);
  const guests = await fullGuests(office, word);
  return { occasion, occasionPlan, ...visit, ...event, calendarSubscription, ...guests };
}

/** A guest with an office and a decided likeness, ranks, and a gift under a ceiling. */
async function fullGuests(office: Office, word: string): Promise<Record<string, string>> {
  const officer = await office.actingAs('protocol-officer');
  const manager = await office.actingAs('pr-manager');
  const names = { fa: word, ar: word, en: word, zh: word };
  const said = { names, classNumber: 1, orderNumber: 1, validFrom: '2020-01-01', validUntil: null };
  const rank = (await officer.call(protocolRanksRoutes.create, { body: said })).body.id;
  const offices = [{ titles: names, rankId: rank, tookOfficeAt: '2024-01-01T00:00:00.000Z', leftOn: null }];
  const guestNames = { persian: word, latin: word, chinese: word };
  const guest = (await officer.call(guestsRoutes.create, { body: { names: guestNames, note: word, offices } })).body.id;
  const entry = (await officer.call(refusalsRoutes.create, { body: { names: [word], reason: word } })).body.id;
  const decided = { guestId: guest, decision: 'other-person', reason: word } as const;
  await officer.call(refusalsRoutes.decide, { params: { id: entry }, body: decided });
  const ceiling = { rankId: rank, direction: 'given', amountRial: 5, validFrom: '2020-01-01' } as const;
  await manager.call(giftCeilingsRoutes.set, { body: ceiling });
  const of = { direction: 'given', guestId: guest, heldOn: '2026-11-20', reason: word } as const;
  const given = await officer.call(giftsRoutes.create, {
    body: { ...of, item: word, valueRial: 10, description: word },
  });
  if (given.status !== 201) throw new Error(`no gift: ${given.text}`);
  return { rank, guest, refusalEntry: entry, gift: given.body.id };
}

/** An event with a line, somebody who registered and passed the door. */
async function aFullEvent(test: TestApp, office: Office, word: string): Promise<Record<string, string>> {
  const officer = await office.actingAs('protocol-officer');
  const organizationId = office.organization.id;
  const [event, eventLine, eventRegistration, eventTick] = [newId(), newId(), newId(), newId()];
  const params = { id: event };
  const titles = { fa: word, ar: word, en: word, zh: word };
  const at = { startsAt: '2027-05-30T08:00:00.000Z', endsAt: '2027-05-30T10:00:00.000Z' };
  const made = await officer.call(eventsRoutes.create, {
    body: { id: event, kind: 'ceremony', titles, purpose: word, ...at },
  });
  if (made.status !== 201) throw new Error(`no event: ${made.text}`);
  await officer.call(eventsRoutes.addLine, { params, body: { id: eventLine, part: 'programme', title: word, ...at } });
  await withOrganization(test.platform.databases.app.prisma, organizationId, async (tx) => {
    const of = { organizationId, eventId: event, id: eventRegistration, source: 'public' as const };
    const empty = { email: '', phone: '', affiliation: word, language: 'fa' as const, answers: [] };
    const row = registrationRow(test.platform.config.SECRET_KEY, of, { name: word, ...empty }, 'registered');
    await tx.eventRegistration.createMany({ data: [row] });
    const tick = { organizationId, id: eventTick, eventId: event, registrationId: eventRegistration };
    await tx.eventTick.createMany({
      data: [{ ...tick, kind: 'in', hall: word, at: new Date(at.startsAt), recordedById: officer.personId }],
    });
  });
  return { event, eventLine, eventRegistration };
}
