import { instantOf, isoWeekdayOf, localDateOf, plusDays } from '@ravabet/calendars';
import type { NewSupportService, SupportAnswer } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import { demoServices } from './support-services.ts';

const zone = 'Asia/Tehran';

type Step =
  | ['triage' | 'schedule' | 'start']
  | ['accept', string]
  | ['decline' | 'withdraw', string]
  | ['deliver', string]
  | ['confirm', number, string];

interface DemoRequest {
  service: string;
  title: string;
  by: string;
  unit: string;
  /** working days from today on */
  day: number;
  from?: string;
  until?: string;
  place?: string;
  note?: string;
  lateReason?: string;
  steps: Step[];
  /** its promise has passed since */
  isOverdue?: true;
}

const photography = { service: 'photography', by: 'department', unit: 'icu' };

/** One or more for every state; one waits because it came late, one is past its promise. */
const requests: readonly DemoRequest[] = [
  {
    ...photography,
    title: 'عکس از دیدار خانوادهٔ اهداکننده',
    day: 1,
    from: '10:00',
    until: '11:00',
    place: 'بخش مراقبت‌های ویژه، اتاق دیدار',
    lateReason: 'خانواده امروز خبر دادند که تنها همین روز در شهرند.',
    steps: [],
  },
  {
    service: 'poster',
    by: 'department',
    unit: 'icu',
    title: 'پوستر شست‌وشوی دست برای ورودی بخش',
    day: 7,
    note: 'تصویر دست‌ها کافی است؛ متن کوتاه باشد.',
    steps: [['triage']],
  },
  {
    service: 'hall',
    by: 'department',
    unit: 'icu',
    title: 'کارگاه احیای پیشرفته',
    day: 8,
    from: '08:00',
    until: '12:00',
    place: 'آمفی‌تئاتر دانشوران',
    steps: [['accept', 'protocol']],
  },
  {
    service: 'hospitality',
    by: 'officer',
    unit: 'nursing',
    title: 'پذیرایی نشست سرپرستاران',
    day: 5,
    from: '09:30',
    until: '10:30',
    place: 'سالن نشست‌های روابط عمومی',
    steps: [['triage'], ['accept', 'protocol'], ['schedule']],
  },
  {
    service: 'filming',
    by: 'department',
    unit: 'icu',
    title: 'فیلم آموزشی جابه‌جایی بیمار',
    day: 9,
    from: '14:00',
    until: '16:00',
    place: 'اتاق آموزش، طبقهٔ سوم',
    steps: [['accept', 'officer2'], ['start']],
    isOverdue: true,
  },
  {
    service: 'site',
    by: 'department',
    unit: 'icu',
    title: 'ساعت ملاقات تازه در تارنما',
    day: 3,
    steps: [['accept', 'officer'], ['start'], ['deliver', 'ساعت‌ها در صفحهٔ بخش و صفحهٔ ملاقات عوض شد.']],
  },
  {
    service: 'certificate',
    by: 'department',
    unit: 'icu',
    title: 'گواهی کارگاه تهویهٔ مکانیکی برای ۲۴ پرستار',
    day: 4,
    steps: [
      ['accept', 'officer'],
      ['deliver', 'چاپ‌شده به منشی بخش تحویل شد و PDF آن‌ها پیوست است.'],
      ['confirm', 5, 'زودتر از وعده رسید؛ سپاسگزاریم.'],
    ],
  },
  {
    service: 'social',
    by: 'department',
    unit: 'icu',
    title: 'پیام قدردانی از پرستاران شب',
    day: 2,
    steps: [
      ['triage'],
      ['accept', 'officer'],
      ['deliver', 'در کانال بله منتشر شد.'],
      ['confirm', 4, 'کاش عکس هم داشت.'],
    ],
  },
  {
    service: 'coverage',
    by: 'officer',
    unit: 'imaging',
    title: 'پوشش خبری جلسهٔ داخلی تصویربرداری',
    day: 6,
    from: '12:00',
    until: '13:00',
    steps: [['decline', 'جلسهٔ داخلی است و خبری برای مردم ندارد؛ خلاصه را برای خبرنامه بفرستید.']],
  },
  {
    service: 'welcome',
    by: 'department',
    unit: 'icu',
    title: 'پیشواز از استاد میهمان بخش',
    day: 10,
    from: '08:30',
    until: '09:30',
    steps: [['triage'], ['withdraw', 'سفر استاد به ماه بعد افتاد.']],
  },
];

/** The working day so many days from today on; Thursdays and Fridays are left out. */
function workingDay(n: number): string {
  let day = localDateOf(new Date().toISOString(), zone);
  for (let left = n; left > 0; ) {
    day = plusDays(day, 1);
    if (isoWeekdayOf(day) !== 5 && isoWeekdayOf(day) !== 4) left--;
  }
  return day;
}

/** Something sensible for every question that must be answered. */
const answersOf = (questions: NewSupportService['questions'], title: string): SupportAnswer[] =>
  questions
    .filter(({ isRequired }) => isRequired)
    .map(({ id, kind, options }): SupportAnswer => {
      const [option] = options;
      if (kind === 'number') return { questionId: id, value: 25 };
      if (kind === 'yes-no') return { questionId: id, value: false };
      if (option && kind === 'choice') return { questionId: id, value: option.id };
      if (option && kind === 'choices') return { questionId: id, value: [option.id] };
      return { questionId: id, value: title };
    });

/** The catalogue of the first hospital and ten requests in all states, made through the API as people make them. */
export async function seedSupportRequests(
  { databases }: Platform,
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<void> {
  const at = organizations.get('shafa');
  if (!at) return;
  const post = async (by: string, path: string, payload: object): Promise<void> => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/organizations/${at.id}/support-requests${path}`,
      headers: { cookie: people.get(by)?.cookie ?? '', 'idempotency-key': newId() },
      payload,
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: support-requests${path}: ${answer.body}`);
  };
  const services = new Map(demoServices().map((service) => [service.key, { id: newId(), service }]));
  let position = 0;
  for (const { id, service } of services.values()) {
    const { key: _key, ...described } = service;
    position += 10;
    await post('manager', '/services', { id, ...described, position });
  }
  for (const { service: key, by, unit, day, from, until, steps, isOverdue, ...said } of requests) {
    const found = services.get(key);
    if (!found) throw new Error(`demo data: no service ${key}`);
    const id = newId();
    const date = workingDay(day);
    const when =
      from && until
        ? { startsAt: instantOf(`${date}T${from}`, zone), endsAt: instantOf(`${date}T${until}`, zone) }
        : { wantedOn: date };
    await post(by, '', {
      id,
      serviceId: found.id,
      unitId: at.units.get(unit),
      // Kept only of what is late: holidays may lie between.
      lateReason: 'تعطیلات در میان است.',
      ...said,
      ...when,
      answers: answersOf(found.service.questions, said.title),
    });
    let version = 0;
    for (const step of steps) {
      version++;
      const path = `/${id}/${step[0]}`;
      if (step[0] === 'accept') {
        const promisedAt = instantOf(`${date}T${until ?? '12:00'}`, zone);
        await post('manager', path, { version, assigneeId: people.get(step[1])?.id, promisedAt });
      } else if (step[0] === 'decline') await post('manager', path, { version, reason: step[1] });
      else if (step[0] === 'withdraw') await post(by, path, { version, reason: step[1] });
      else if (step[0] === 'deliver') await post('officer', path, { version, note: step[1] });
      else if (step[0] === 'confirm') await post(by, path, { version, rating: step[1], note: step[2] });
      else await post('officer', path, { version });
    }
    if (!isOverdue) continue;
    // Promises are made for the future: this one was, and the time went by.
    const yesterday = new Date(Date.now() - 86_400_000);
    await withOrganization(databases.app.prisma, at.id, async (tx) => {
      await tx.supportRequest.updateMany({
        where: { organizationId: at.id, id },
        data: { promisedAt: yesterday },
      });
      await tx.task.updateMany({
        where: { organizationId: at.id, subjectType: 'SupportRequest', subjectId: id },
        data: { dueAt: yesterday },
      });
    });
  }
}
