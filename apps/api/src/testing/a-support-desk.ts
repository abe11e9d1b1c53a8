import { localDateOf, plusDays } from '@ravabet/calendars';
import { type NewSupportRequest, supportRequestsRoutes as routes } from '@ravabet/contracts/protocol/support-requests';
import { newId } from '../platform/new-id.ts';
import { anOffice, type Office } from './acting-as.ts';
import { aMember, aUnit, type TestMember } from './builders.ts';
import type { TestApp } from './build-test-app.ts';

export const today = (): string => localDateOf(new Date().toISOString(), 'Asia/Tehran');
/** Noon in Tehran on that day. */
export const noon = (date: string): string => `${date}T08:30:00.000Z`;
export const persian = (fa: string) => ({ fa, ar: '', en: '', zh: '' });

export interface SupportDesk {
  readonly office: Office;
  readonly unitId: string;
  /** of that unit */
  readonly head: TestMember;
  readonly manager: TestMember;
  readonly officer: TestMember;
  aService(more?: object): Promise<string>;
  /** a request of the unit for a day in three weeks */
  asking(serviceId: string, more?: Partial<NewSupportRequest>): NewSupportRequest;
  /** asked by the unit's head; its id */
  submitted(more?: Partial<NewSupportRequest>): Promise<string>;
  /** by the officer, in so many days */
  promise(version: number, days?: number): { version: number; assigneeId: string; promisedAt: string };
}

/** An office that gives support, and a department whose head asks for it. */
export async function aSupportDesk(t: TestApp): Promise<SupportDesk> {
  const office = await anOffice(t);
  const { organization } = office;
  const head = await aMember(t, organization, 'department-head');
  const unitId = await aUnit(t, organization, { fa: 'بخش قلب', headPersonId: head.personId });
  const manager = await aMember(t, organization, 'pr-manager');
  const officer = await aMember(t, organization, 'pr-officer', { name: 'نیما عکاس' });
  const desk: SupportDesk = {
    office,
    unitId,
    head,
    manager,
    officer,
    async aService(more = {}) {
      const id = newId();
      const usual = {
        deliverables: persian(''),
        questions: [],
        isAtTime: true,
        leadWorkingDays: 2,
        dailyCapacity: null,
      };
      const body = { id, names: persian('عکاسی'), ...usual, position: 1, ...more };
      const { status, text } = await manager.call(routes.createService, { body });
      if (status !== 201) throw new Error(`no service: ${text}`);
      return id;
    },
    asking(serviceId, more = {}) {
      const startsAt = noon(plusDays(today(), 20));
      const endsAt = new Date(Date.parse(startsAt) + 7_200_000).toISOString();
      const title = 'عکاسی از کارگاه احیا';
      return { id: newId(), serviceId, title, unitId, startsAt, endsAt, answers: [], ...more };
    },
    async submitted(more = {}) {
      const body = desk.asking(await desk.aService(), more);
      const { status, text } = await head.call(routes.submit, { body });
      if (status !== 201) throw new Error(`no request: ${text}`);
      return body.id;
    },
    promise: (version, days = 10) => ({
      version,
      assigneeId: officer.personId,
      promisedAt: noon(plusDays(today(), days)),
    }),
  };
  return desk;
}
