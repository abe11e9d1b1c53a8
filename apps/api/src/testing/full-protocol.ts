import { calendarRoutes } from '@ravabet/contracts/protocol/calendar';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { withOrganization } from '@ravabet/db/with-organization';
import { officialIdOf } from '../protocol/occasions/official-ids.ts';
import { newId } from '../platform/new-id.ts';
import type { Office } from './acting-as.ts';
import type { TestApp } from './build-test-app.ts';

/** Something in the rooms of the wing protocol, each holding the word. */
export async function aFullProtocol(test: TestApp, office: Office, word: string): Promise<Record<string, string>> {
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
  const calendarSubscription = newId();
  const subscription = { id: calendarSubscription, name: word, layers: ['bookings' as const] };
  const subscribed = await officer.call(calendarRoutes.subscribe, { body: subscription });
  if (subscribed.status !== 201) throw new Error(`no calendar subscription: ${subscribed.text}`);
  return { occasion, occasionPlan, calendarSubscription };
}
