import { localDateOf, plusDays } from '@ravabet/calendars';
import {
  type NewVisitItem,
  visitPartsRoutes as parts,
  visitsRoutes as routes,
  zonesRoutes,
} from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import { anOffice, type Office } from './acting-as.ts';
import { aMember, aUnit, type TestMember } from './builders.ts';
import type { TestApp } from './build-test-app.ts';

const persian = (fa: string) => ({ fa, ar: '', en: '', zh: '' });
const inDays = (days: number): string => plusDays(localDateOf(new Date().toISOString(), 'Asia/Tehran'), days);

export interface VisitDesk {
  readonly office: Office;
  readonly officer: TestMember;
  readonly manager: TestMember;
  /** heads the ward of the clinical zone */
  readonly wardHead: TestMember;
  readonly wardId: string;
  /** heads a unit that does something for visits */
  readonly unitHead: TestMember;
  readonly unitId: string;
  /** an instant of the day of the visit in Tehran, as 10:30 */
  at(time: string, day?: number): string;
  aVisit(more?: object): Promise<string>;
  aGuest(more?: { namePersian?: string; country?: string; diets?: string[]; languages?: string[] }): Promise<string>;
  /** with a delegation of Iraq; the ids of the participants */
  withGuests(visitId: string, count: number): Promise<string[]>;
  aZone(more?: object): Promise<string>;
  item(from: string, until: string, more?: Partial<NewVisitItem>): NewVisitItem;
  added(visitId: string, ...item: Parameters<VisitDesk['item']>): Promise<string>;
}

/** An office that receives a delegation in ten days, a ward that is visited and a unit that helps. */
export async function aVisitDesk(t: TestApp): Promise<VisitDesk> {
  const office = await anOffice(t);
  const { organization } = office;
  const organizationId = organization.id;
  const officer = await aMember(t, organization, 'protocol-officer', { name: 'سارا تشریفات' });
  const manager = await aMember(t, organization, 'pr-manager');
  const wardHead = await aMember(t, organization, 'department-head');
  const wardId = await aUnit(t, organization, { fa: 'مراقبت‌های ویژه', headPersonId: wardHead.personId });
  const unitHead = await aMember(t, organization, 'department-head');
  const unitId = await aUnit(t, organization, { fa: 'خدمات', headPersonId: unitHead.personId });
  const done = (answer: { status: number; text: string }): void => {
    if (answer.status >= 300) throw new Error(answer.text);
  };
  const desk: VisitDesk = {
    office,
    officer,
    manager,
    wardHead,
    wardId,
    unitHead,
    unitId,
    at: (time, day = 10) => new Date(`${inDays(day)}T${time}:00+03:30`).toISOString(),
    async aVisit(more = {}) {
      const id = newId();
      const times = { startsAt: desk.at('09:00'), endsAt: desk.at('17:00') };
      const kinds = { kind: 'official' as const, origin: 'foreign' as const, level: 'minister' as const };
      done(await officer.call(routes.create, { body: { id, title: 'بازدید هیئت عراق', ...kinds, ...times, ...more } }));
      return id;
    },
    async aGuest(more = {}) {
      const id = newId();
      const data = { namePersian: 'دکتر جبار', country: 'IQ', ...more, createdById: officer.personId };
      await withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
        tx.guest.createMany({ data: [{ organizationId, id, ...data }] }),
      );
      return id;
    },
    async withGuests(visitId, count) {
      const delegationId = newId();
      const params = { id: visitId };
      const body = { id: delegationId, names: persian('هیئت عراق'), country: 'IQ' };
      done(await officer.call(parts.addDelegation, { params, body }));
      const ids: string[] = [];
      for (let n = 1; n <= count; n += 1) {
        const id = newId();
        const guestId = await desk.aGuest({ namePersian: `میهمان پنهان ${n}` });
        done(await officer.call(parts.addParticipant, { params, body: { id, side: 'guest', guestId, delegationId } }));
        ids.push(id);
      }
      return ids;
    },
    async aZone(more = {}) {
      const id = newId();
      const zone = { names: persian('آی‌سی‌یو'), kind: 'clinical' as const, unitId: wardId, photosAllowed: false };
      done(await officer.call(zonesRoutes.create, { body: { id, ...zone, ...more } }));
      return id;
    },
    item: (from, until, more = {}) => ({
      id: newId(),
      startsAt: desk.at(from),
      endsAt: desk.at(until),
      title: 'دیدار',
      ...more,
    }),
    async added(visitId, ...item) {
      const body = desk.item(...item);
      done(await officer.call(parts.addItem, { params: { id: visitId }, body }));
      return body.id;
    },
  };
  return desk;
}
