import { instantOf, isoWeekdayOf, localDateOf, plusDays } from '@ravabet/calendars';
import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import type { BegunRelease } from './seed-releases.ts';

const zone = 'Asia/Tehran';

interface DemoResource {
  key: string;
  kind: 'hall' | 'equipment' | 'vehicle' | 'person';
  fa: string;
  en: string;
  ar: string;
  zh: string;
  place?: string;
  capacity?: number;
  note?: string;
  person?: string;
}

const resources: readonly DemoResource[] = [
  {
    key: 'amphitheatre',
    kind: 'hall',
    fa: 'آمفی‌تئاتر دانشوران',
    en: 'Scholars’ amphitheatre',
    ar: 'مدرج العلماء',
    zh: '学者报告厅',
    place: 'ساختمان مرکزی، طبقهٔ همکف',
    capacity: 180,
    note: 'کلید نزد نگهبانی است. میز سخنرانی، دو بلندگو و پردهٔ نمایش دارد؛ از یک ساعت پیش خنک یا گرم شود.',
  },
  {
    key: 'meeting',
    kind: 'hall',
    fa: 'سالن نشست‌های روابط عمومی',
    en: 'Public relations meeting room',
    ar: 'قاعة اجتماعات العلاقات العامة',
    zh: '公共关系会议室',
    place: 'ساختمان اداری، طبقهٔ دوم',
    capacity: 24,
  },
  {
    key: 'camera',
    kind: 'equipment',
    fa: 'دوربین عکاسی سونی',
    en: 'Sony still camera',
    ar: 'كاميرا سوني للتصوير',
    zh: '索尼照相机',
    place: 'کمد شمارهٔ ۲ روابط عمومی',
    note: 'با دو باتری و یک کارت حافظه تحویل می‌شود؛ پس از پایان کار تصویرها را بردارید.',
  },
  {
    key: 'film',
    kind: 'equipment',
    fa: 'دوربین فیلم‌برداری با سه‌پایه',
    en: 'Video camera with tripod',
    ar: 'كاميرا فيديو مع حامل',
    zh: '摄像机（含三脚架）',
    place: 'کمد شمارهٔ ۲ روابط عمومی',
  },
  {
    key: 'minibus',
    kind: 'vehicle',
    fa: 'مینی‌بوس میهمانان',
    en: 'Guests’ minibus',
    ar: 'حافلة الضيوف الصغيرة',
    zh: '来宾小巴',
    place: 'پارکینگ در شمالی',
    capacity: 18,
    note: 'راننده باید یک روز پیش خبر شود.',
  },
  {
    key: 'car',
    kind: 'vehicle',
    fa: 'سواری اداری',
    en: 'Office car',
    ar: 'سيارة المكتب',
    zh: '公务轿车',
    place: 'پارکینگ در شمالی',
    capacity: 4,
  },
  {
    key: 'photographer',
    kind: 'person',
    fa: 'رضا کاظمی (عکاس)',
    en: 'Reza Kazemi (photographer)',
    ar: 'رضا كاظمي (مصوّر)',
    zh: '礼萨·卡泽米（摄影）',
    person: 'officer2',
  },
  {
    key: 'interpreter',
    kind: 'person',
    fa: 'لین جیا (مترجم همراه)',
    en: 'Lin Jia (interpreter)',
    ar: 'لين جيا (مترجمة)',
    zh: '林嘉（口译）',
    person: 'translator',
  },
  {
    key: 'spokesperson',
    kind: 'person',
    fa: 'دکتر کیوان گلشن (سخنگو)',
    en: 'Dr Keyvan Golshan (spokesperson)',
    ar: 'د. كيوان غلشن (المتحدث)',
    zh: '凯万·戈尔尚医生（发言人）',
    person: 'spokesperson',
  },
];

interface DemoBooking {
  by: string;
  what: string[];
  /** working days from today on */
  day: number;
  from: string;
  until: string;
  title: string;
  isPrivate?: true;
  /** part of the title of the release that it is for */
  release?: string;
}

const bookings: readonly DemoBooking[] = [
  { by: 'protocol', what: ['amphitheatre'], day: 1, from: '09:00', until: '12:00', title: 'همایش ایمنی بیمار' },
  { by: 'officer', what: ['meeting'], day: 1, from: '08:30', until: '09:30', title: 'نشست هفتگی تحریریه' },
  {
    by: 'officer',
    what: ['camera', 'photographer'],
    day: 1,
    from: '10:00',
    until: '11:30',
    title: 'عکس از بخش تازهٔ مراقبت‌های ویژه',
    release: 'مراقبت‌های ویژهٔ بیمارستان شفا با ۲۴ تخت',
  },
  { by: 'protocol', what: ['minibus'], day: 2, from: '07:30', until: '10:00', title: 'آوردن میهمانان دانشگاه سپهر' },
  {
    by: 'manager',
    what: ['meeting'],
    day: 2,
    from: '10:00',
    until: '11:00',
    title: 'گفت‌وگو دربارهٔ قرارداد یک رسانه',
    isPrivate: true,
  },
  { by: 'officer2', what: ['film'], day: 2, from: '13:00', until: '16:00', title: 'فیلم یک‌دقیقه‌ای واکسن آنفلوانزا' },
  { by: 'manager', what: ['spokesperson'], day: 3, from: '11:00', until: '12:00', title: 'گفت‌وگوی رادیویی' },
  {
    by: 'protocol',
    what: ['car', 'interpreter'],
    day: 3,
    from: '14:00',
    until: '17:00',
    title: 'پیشواز از هیئت پزشکی چین',
  },
  {
    by: 'protocol',
    what: ['amphitheatre', 'film'],
    day: 4,
    from: '15:00',
    until: '18:00',
    title: 'شب سپاس از نیکوکاران',
  },
  { by: 'officer', what: ['meeting'], day: 6, from: '08:30', until: '09:30', title: 'نشست هفتگی تحریریه' },
  { by: 'officer2', what: ['camera'], day: 7, from: '09:00', until: '10:30', title: 'عکس از نوبت شب پرستاران' },
  { by: 'protocol', what: ['minibus'], day: 8, from: '08:00', until: '13:00', title: 'بازدید خبرنگاران از اورژانس' },
];

/** The working day so many days from today on; Fridays are left out. */
function workingDay(n: number): string {
  let day = localDateOf(new Date().toISOString(), zone);
  for (let left = n; left > 0; ) {
    day = plusDays(day, 1);
    if (isoWeekdayOf(day) !== 5) left--;
  }
  return day;
}

/** What the first hospital shares and who has it this week and the next, made through the API as people make it. */
export async function seedResources(
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
  begun: readonly BegunRelease[],
): Promise<void> {
  const at = organizations.get('shafa');
  if (!at) return;
  const post = async (by: string, path: string, payload: object): Promise<void> => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/organizations/${at.id}/resources${path}`,
      headers: { cookie: people.get(by)?.cookie ?? '', 'idempotency-key': newId() },
      payload,
    });
    if (answer.statusCode >= 300) throw new Error(`demo data: resources${path}: ${answer.body}`);
  };
  const ids = new Map(resources.map(({ key }) => [key, newId()]));
  for (const { key, kind, fa, en, ar, zh, person, ...said } of resources) {
    await post('protocol', '', {
      id: ids.get(key),
      kind,
      names: { fa, en, ar, zh },
      ...said,
      keeperUnitId: at.units.get('pr') ?? null,
      ...(person && { personId: people.get(person)?.id }),
    });
  }
  for (const { by, what, day, from, until, title, isPrivate = false, release } of bookings) {
    const date = workingDay(day);
    const about = release && begun.find((one) => one.organizationId === at.id && one.title.includes(release));
    await post(by, '/bookings', {
      ids: what.map(() => newId()),
      resourceIds: what.map((key) => ids.get(key)),
      startsAt: instantOf(`${date}T${from}`, zone),
      endsAt: instantOf(`${date}T${until}`, zone),
      title,
      isPrivate,
      ...(about && { subject: { type: 'PressRelease', id: about.id } }),
    });
  }
}
