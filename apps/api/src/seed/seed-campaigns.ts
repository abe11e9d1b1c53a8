import type { FastifyInstance } from 'fastify';
import { newId } from '../platform/new-id.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import type { BegunRelease } from './seed-releases.ts';

interface DemoItem {
  kind: 'post' | 'event' | 'appearance' | 'other';
  title: string;
  on: number;
  channel: string;
  by: string;
  says: number[];
}

interface DemoCampaign {
  title: string;
  goal: string;
  audiences: string[];
  channels: string[];
  /** days from the first start */
  period: [start: number, end: number];
  budget: number | null;
  owner: string;
  members: string[];
  messages: { fa: string; ar: string; en: string; zh: string; audience: string }[];
  /** part of a release's title, and the messages that it carries */
  releases: [title: string, says: number[]][];
  items: DemoItem[];
  expenses: [title: string, amount: number, on: number][];
  closed?: string;
}

const demoCampaigns: readonly DemoCampaign[] = [
  {
    title: 'واکسن آنفلوانزا پیش از زمستان',
    goal: 'تا پایان آذر هشتاد درصد کارکنان و نیمی از بیماران پرخطر واکسن آنفلوانزا زده باشند.',
    audiences: ['کارکنان بیمارستان', 'بیماران مزمن', 'خانوادهٔ سالمندان'],
    channels: ['newsroom', 'social', 'message', 'internal'],
    period: [-20, 24],
    budget: 850_000_000,
    owner: 'manager',
    members: ['officer', 'officer2'],
    messages: [
      {
        fa: 'واکسن بی‌خطر است و بیماری سخت را کم می‌کند.',
        ar: 'اللقاح آمن ويقلّل المرض الشديد.',
        en: 'The vaccine is safe and makes severe illness rarer.',
        zh: '疫苗安全，可减少重症。',
        audience: 'همه',
      },
      {
        fa: 'نوبت لازم نیست؛ هر روز تا ساعت ۱۴ بیایید.',
        ar: 'لا حاجة إلى موعد؛ تعالوا كل يوم حتى الثانية.',
        en: 'No appointment is needed: come any day until 2 p.m.',
        zh: '无需预约，每天下午两点前均可。',
        audience: 'بیماران مزمن',
      },
      {
        fa: 'ما که پرستاریم، نخست خودمان می‌زنیم.',
        ar: 'نحن الممرضين نبدأ بأنفسنا.',
        en: 'We who care for others go first.',
        zh: '护理他人的我们先接种。',
        audience: 'کارکنان',
      },
    ],
    releases: [['برنامهٔ واکسن آنفلوانزا', [0, 1]]],
    items: [
      { kind: 'post', title: 'فیلم یک‌دقیقه‌ای: چرا هر سال؟', on: -6, channel: 'social', by: 'officer2', says: [0] },
      { kind: 'event', title: 'ایستگاه واکسن در سالن انتظار', on: 3, channel: 'event', by: 'officer', says: [1] },
      {
        kind: 'appearance',
        title: 'گفت‌وگوی رادیویی سرپرست بخش عفونی',
        on: 8,
        channel: 'broadcast',
        by: 'manager',
        says: [0],
      },
    ],
    expenses: [
      ['چاپ برگهٔ آگاهی، ۵٬۰۰۰ نسخه', 145_000_000, -12],
      ['ساخت فیلم یک‌دقیقه‌ای', 230_000_000, -8],
    ],
  },
  {
    title: 'یک تخت، یک زندگی',
    goal: 'مردم و نیکوکاران بدانند بخش تازهٔ مراقبت‌های ویژه چه کرد و برای گام دوم یاری برسانند.',
    audiences: ['نیکوکاران سلامت', 'مردم اصفهان', 'رسانه‌های استان'],
    channels: ['newsroom', 'press', 'event', 'print'],
    period: [-45, 60],
    budget: 2_400_000_000,
    owner: 'officer',
    members: ['manager'],
    messages: [
      {
        fa: 'انتظار برای تخت ویژه از یازده ساعت به سه ساعت رسید.',
        ar: 'تراجع انتظار السرير من إحدى عشرة ساعة إلى ثلاث.',
        en: 'The wait for a critical bed fell from eleven hours to three.',
        zh: '等候重症床位从十一小时降至三小时。',
        audience: 'مردم اصفهان',
      },
      {
        fa: 'چهل درصد این بخش را نیکوکاران ساختند.',
        ar: 'أربعون في المئة من القسم بناها المتبرعون.',
        en: 'Donors built forty per cent of the unit.',
        zh: '该科室百分之四十由捐助者建成。',
        audience: 'نیکوکاران سلامت',
      },
      {
        fa: 'گام دوم: دوازده تخت ویژهٔ کودکان.',
        ar: 'الخطوة الثانية: اثنا عشر سريراً للأطفال.',
        en: 'The second step: twelve beds for children.',
        zh: '第二步：十二张儿童重症床位。',
        audience: 'نیکوکاران سلامت',
      },
    ],
    releases: [
      ['مراقبت‌های ویژهٔ بیمارستان شفا با ۲۴ تخت', [0, 1]],
      ['پیوند قرنیهٔ دوسویه', [1]],
    ],
    items: [
      { kind: 'event', title: 'شب سپاس از نیکوکاران', on: 16, channel: 'event', by: 'manager', says: [1, 2] },
      { kind: 'other', title: 'دفترچهٔ گزارش یک‌ساله', on: 30, channel: 'print', by: 'officer', says: [0] },
    ],
    expenses: [['طراحی دفترچهٔ گزارش', 320_000_000, -3]],
  },
  {
    title: 'هفتهٔ پرستار',
    goal: 'از پرستاران سپاسگزاری شود و مردم کار شبانهٔ آنان را بشناسند.',
    audiences: ['پرستاران', 'بیماران'],
    channels: ['newsroom', 'internal', 'social'],
    period: [-70, -50],
    budget: null,
    owner: 'officer2',
    members: [],
    messages: [
      {
        fa: 'پرستار نخستین کسی است که می‌بیند حال بیمار دگرگون شد.',
        ar: 'الممرض أول من يرى تغيّر حال المريض.',
        en: 'A nurse is the first to see that a patient changes.',
        zh: '护士最先察觉患者变化。',
        audience: 'بیماران',
      },
      {
        fa: 'سپاس، با نام و نه کلی.',
        ar: 'الشكر بالاسم لا بالعموم.',
        en: 'Thanks by name, not in general.',
        zh: '点名致谢，而非泛泛而谈。',
        audience: 'پرستاران',
      },
    ],
    releases: [['۵۶ پرستار نمونه', [0, 1]]],
    items: [
      { kind: 'post', title: 'پنجاه‌وشش چهره، پنجاه‌وشش جمله', on: -55, channel: 'social', by: 'officer2', says: [1] },
    ],
    expenses: [],
    closed: 'همهٔ پرستاران نمونه با نام معرفی شدند؛ چهار رسانهٔ استان گفت‌وگو گرفتند. سال آینده نوبت شب هم دیده شود.',
  },
];

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** Three campaigns, made through the API as people make them: one running with a gap, one for donors, one closed. */
export async function seedCampaigns(
  app: FastifyInstance,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
  begun: readonly BegunRelease[],
): Promise<void> {
  const at = organizations.get('shafa');
  if (!at) return;
  const personOf = (username: string): string => people.get(username)?.id ?? '';
  for (const demo of demoCampaigns) {
    const call = async (method: 'POST' | 'PUT', path: string, payload: object) => {
      const answer = await app.inject({
        method,
        url: `/api/organizations/${at.id}/campaigns${path}`,
        headers: { cookie: people.get('manager')?.cookie ?? '', 'idempotency-key': newId() },
        payload,
      });
      if (answer.statusCode >= 300) throw new Error(`demo data: campaigns${path}: ${answer.body}`);
      return answer.json<{ id: string; messages: { id: string }[] }>();
    };
    const { title, goal, audiences, channels, budget, owner, members, period } = demo;
    const dates = { startsOn: day(period[0]), endsOn: day(period[1]) };
    const staff = { ownerId: personOf(owner), memberIds: members.map(personOf) };
    const { id } = await call('POST', '', { title, goal, audiences, channels, budget, ...dates, ...staff });
    const texts = demo.messages.map(({ audience, ...message }) => ({ texts: message, audience }));
    const { messages } = await call('PUT', `/${id}/messages`, { version: 1, messages: texts });
    const idsOf = (says: readonly number[]): string[] => says.map((index) => messages[index]?.id ?? '');
    await call('POST', `/${id}/start`, { version: 2 });
    for (const [part, says] of demo.releases) {
      const release = begun.find((one) => one.organizationId === at.id && one.title.includes(part));
      if (!release) continue;
      const link = { subjectType: 'PressRelease', subjectId: release.id, messageIds: idsOf(says) };
      await call('PUT', `/${id}/links`, link);
    }
    for (const { on, by, says, ...item } of demo.items) {
      const planned = { ...item, plannedOn: day(on), responsibleId: personOf(by), messageIds: idsOf(says) };
      await call('POST', `/${id}/items`, planned);
    }
    for (const [what, amount, on] of demo.expenses) {
      await call('POST', `/${id}/expenses`, { title: what, amount, spentOn: day(on) });
    }
    if (demo.closed) await call('POST', `/${id}/close`, { version: 3, reason: demo.closed });
  }
}
