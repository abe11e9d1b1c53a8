import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { SeededOrganization } from './seed-organizations.ts';

const contacts = [
  {
    names: { fa: 'مریم نادری', ar: 'مريم نادري', en: 'Maryam Naderi', zh: '玛丽亚姆·纳德里' },
    jobTitles: {
      fa: 'مدیر روابط عمومی',
      ar: 'مديرة العلاقات العامة',
      en: 'Head of Public Relations',
      zh: '公共关系主任',
    },
    subjects: {
      fa: 'همهٔ پرسش‌های رسانه‌ها، هماهنگی مصاحبه',
      ar: 'جميع أسئلة وسائل الإعلام وتنسيق المقابلات',
      en: 'all questions of the press, interviews',
      zh: '媒体问题与采访安排',
    },
    phone: '031-36680048',
    email: 'press@shafa.example.ir',
  },
  {
    names: { fa: 'دکتر پیمان راد', ar: 'الدكتور بيمان راد', en: 'Dr Peyman Rad', zh: '佩曼·拉德医生' },
    jobTitles: { fa: 'سخنگوی بیمارستان', ar: 'المتحدث باسم المستشفى', en: 'Spokesperson', zh: '医院发言人' },
    subjects: {
      fa: 'درمان، اورژانس و مراقبت‌های ویژه',
      ar: 'العلاج والطوارئ والعناية المركزة',
      en: 'treatment, emergency and intensive care',
      zh: '治疗、急诊与重症监护',
    },
    phone: '031-36680050',
    email: 'spokesperson@shafa.example.ir',
  },
];

const events = [
  {
    titles: {
      fa: 'نشست خبری گشایش بخش تازهٔ مراقبت‌های ویژه',
      ar: 'مؤتمر صحفي لافتتاح قسم العناية المركزة الجديد',
      en: 'Press conference: the new intensive-care ward opens',
      zh: '重症监护新病区启用新闻发布会',
    },
    descriptions: {
      fa: 'رئیس بیمارستان گزارش می‌دهد و به پرسش خبرنگاران پاسخ می‌گوید. بازدید از بخش پس از نشست.',
      ar: 'يقدم رئيس المستشفى تقريرًا ويجيب عن أسئلة الصحفيين، تليه جولة في القسم.',
      en: 'The head of the hospital reports and answers questions; a tour of the ward follows.',
      zh: '院长作介绍并回答记者提问，会后参观病区。',
    },
    places: {
      fa: 'سالن همایش، ساختمان اداری، طبقهٔ دوم',
      ar: 'قاعة المؤتمرات، مبنى الإدارة، الطابق الثاني',
      en: 'Conference hall, administration, second floor',
      zh: '行政楼二层会议厅',
    },
    directions: {
      fa: 'با کارت خبرنگاری از درِ شمارهٔ ۳ وارد شوید. فیلم‌برداری از بیماران ممکن نیست.',
      ar: 'من الباب رقم ٣ بالبطاقة الصحفية. لا يُسمح بتصوير المرضى.',
      en: 'Gate 3 with a press card. Patients may not be filmed.',
      zh: '凭记者证由3号门入场。不得拍摄患者。',
    },
    days: 5,
    hours: 2,
  },
  {
    titles: {
      fa: 'آیین بزرگداشت روز پرستار',
      ar: 'حفل تكريم يوم الممرض',
      en: 'Nurses’ Day ceremony',
      zh: '护士节表彰仪式',
    },
    descriptions: {
      fa: 'تقدیر از پرستاران نمونه با حضور خانواده‌ها',
      ar: 'تكريم الممرضين والممرضات المتميزين بحضور أسرهم',
      zh: '在家人见证下表彰优秀护士',
      en: 'Nurses are honoured together with their families',
    },
    places: { fa: 'حیاط مرکزی', ar: 'الفناء الرئيسي', en: 'Central court', zh: '中央庭院' },
    directions: {},
    days: -21,
    hours: 3,
  },
];

/** Whom the press may ask, what it is invited to, and a word about the house. */
export async function seedNewsroom(
  { databases }: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
): Promise<void> {
  const at = organizations.get('shafa');
  if (!at) return;
  const organizationId = at.id;
  const tenInTheMorning = (days: number): Date => {
    const day = new Date(Date.now() + days * 86_400_000);
    // Ten o'clock in Tehran.
    day.setUTCHours(6, 30, 0, 0);
    return day;
  };
  const named = contacts.map((contact, position) => ({
    organizationId,
    id: newId(),
    ...contact,
    position,
    shown: true,
  }));
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await tx.pressContact.createMany({ data: named });
    await tx.pressEvent.createMany({
      data: events.map(({ days, hours, ...event }) => {
        const startsAt = tenInTheMorning(days);
        const endsAt = new Date(startsAt.getTime() + hours * 3_600_000);
        const contactId = named[0]?.id ?? null;
        return {
          organizationId,
          id: newId(),
          ...event,
          startsAt,
          endsAt,
          contactId,
          state: 'announced',
          announcedAt: new Date(),
        };
      }),
    });
    await tx.newsroomLook.create({
      data: {
        organizationId,
        about: {
          fa: 'بیمارستان شفا بیمارستان آموزشی و درمانی شهر است. خبرها، بیانیه‌ها و تصویرهای رسمی آن در این اتاق خبر منتشر می‌شود.',
          ar: 'مستشفى الشفاء مستشفى تعليمي وعلاجي. تُنشر هنا أخباره وبياناته وصوره الرسمية.',
          en: 'Shafa is the city’s teaching hospital. Its official news, statements and pictures are published here.',
          zh: '沙法医院是本市的教学医院，官方新闻、声明和图片均在此发布。',
        },
      },
      select: { version: true },
    });
  });
}
