import type { EventKind, EventPart } from '@ravabet/contracts/protocol/events';
import type { RegisteredPerson } from '../protocol/events/share/registration-row.ts';

interface DemoLine {
  part: EventPart;
  title: string;
  note?: string;
  from?: string;
  until?: string;
  /** days after the event's own */
  due?: number;
  place?: string;
  who?: string;
  person?: string;
  unit?: string;
  planned?: number;
  spent?: number;
  status?: 'asked' | 'agreed' | 'paid';
  likelihood?: number;
  effect?: number;
}
export interface DemoEvent {
  kind: EventKind;
  titles: Record<'fa' | 'ar' | 'en' | 'zh', string>;
  places?: Record<'fa' | 'ar' | 'en' | 'zh', string>;
  purpose: string;
  audience?: string;
  host?: string;
  capacity?: number;
  halls?: string[];
  /** from today; null has no time yet */
  day: number | null;
  from?: string;
  until?: string;
  registration?: object;
  lines: DemoLine[];
  steps: [who: string, verb: string, more?: object][];
  guests?: number;
  seats?: number;
  isHeld?: boolean;
}

const words = (fa: string, ar: string, en: string, zh: string) => ({ fa, ar, en, zh });
const usual = { closesAt: null, needsApproval: false, hasWaitingList: true, questions: [] };

export const demoEvents: readonly DemoEvent[] = [
  {
    kind: 'ceremony',
    titles: words('جشن روز پرستار', 'احتفال يوم الممرض', 'Nurses’ Day ceremony', '护士节庆典'),
    places: words('آمفی‌تئاتر دانشوران', 'مدرج العلماء', 'Scholars’ amphitheatre', '学者报告厅'),
    purpose: 'سپاس از پرستاران بیمارستان و معرفی پرستاران نمونهٔ سال.',
    audience: 'پرستاران، خانواده‌ها و میهمانان',
    host: 'رئیس بیمارستان شفا',
    capacity: 34,
    halls: ['ورودی اصلی', 'آمفی‌تئاتر'],
    day: 18,
    from: '10:00',
    until: '12:30',
    registration: {
      ...usual,
      intro: words(
        'از شما دعوت می‌کنیم در جشن روز پرستار کنار ما باشید.',
        'ندعوكم إلى مشاركتنا احتفال يوم الممرض.',
        'You are warmly invited to celebrate Nurses’ Day with us.',
        '诚邀您与我们共庆护士节。',
      ),
    },
    lines: [
      {
        part: 'programme',
        title: 'پذیرش و خوشامد',
        from: '10:00',
        until: '10:20',
        place: 'ورودی اصلی',
        unit: 'nursing',
      },
      {
        part: 'programme',
        title: 'سخن رئیس بیمارستان',
        from: '10:20',
        until: '10:40',
        place: 'آمفی‌تئاتر',
        who: 'رئیس بیمارستان',
      },
      {
        part: 'programme',
        title: 'معرفی پرستاران نمونه',
        from: '10:40',
        until: '11:30',
        place: 'آمفی‌تئاتر',
        who: 'مدیر پرستاری',
      },
      { part: 'programme', title: 'موسیقی و پذیرایی', from: '11:30', until: '12:30', place: 'سرسرا' },
      {
        part: 'run-sheet',
        title: 'آزمون صدا و نور',
        from: '08:30',
        until: '09:15',
        place: 'آمفی‌تئاتر',
        person: 'protocol',
      },
      {
        part: 'run-sheet',
        title: 'چیدن لوح‌ها روی میز',
        from: '09:15',
        until: '09:30',
        place: 'آمفی‌تئاتر',
        person: 'protocol',
      },
      { part: 'run-sheet', title: 'میهمانان ردیف نخست می‌نشینند', from: '10:10', person: 'protocol' },
      {
        part: 'speaker',
        title: 'دکتر سهراب معینی',
        who: 'رئیس بیمارستان',
        note: 'نقش پرستاران در سال گذشته',
        status: 'agreed',
      },
      {
        part: 'coverage',
        title: 'عکاسی از مراسم',
        from: '10:00',
        until: '12:00',
        person: 'officer',
        due: 0,
        note: 'ده عکس برای خبر، دو ساعت پس از پایان',
      },
      { part: 'coverage', title: 'خبر کوتاه برای اتاق خبر', person: 'officer', due: 0, note: 'با نام پرستاران نمونه' },
      {
        part: 'committee',
        title: 'کمیتهٔ پذیرایی',
        person: 'protocol',
        who: 'خانم شریفی، آقای راد',
        note: 'پذیرایی ۴۰ نفر',
        due: -2,
      },
      { part: 'cost', title: 'گل و تزیین سالن', who: 'گل‌فروشی یاس', planned: 45_000_000, spent: 42_500_000 },
      { part: 'cost', title: 'پذیرایی', planned: 120_000_000 },
      { part: 'cost', title: 'لوح و هدیه', planned: 180_000_000, spent: 176_000_000 },
      { part: 'sponsor', title: 'بانک رفاه', planned: 150_000_000, status: 'agreed', note: 'نام بر پوستر مراسم' },
      {
        part: 'risk',
        title: 'قطع برق در میانهٔ مراسم',
        likelihood: 2,
        effect: 4,
        note: 'برق اضطراری آزموده شود',
        person: 'protocol',
      },
      {
        part: 'risk',
        title: 'آمدن میهمان بیش از ظرفیت',
        likelihood: 4,
        effect: 4,
        note: 'صندلی در سرسرا با پخش زنده',
        person: 'protocol',
      },
    ],
    steps: [
      ['protocol', 'plan'],
      ['manager', 'approve'],
      ['protocol', 'open'],
    ],
    guests: 40,
    seats: 34,
  },
  {
    kind: 'seminar',
    titles: words('سمینار ایمنی بیمار', 'ندوة سلامة المريض', 'Patient safety seminar', '患者安全研讨会'),
    places: words('سالن کنفرانس', 'قاعة المؤتمرات', 'Conference hall', '会议厅'),
    purpose: 'بازآموزی کارکنان درمان دربارهٔ پیشگیری از خطا.',
    host: 'معاونت درمان',
    capacity: 30,
    halls: ['سالن کنفرانس'],
    day: -24,
    from: '09:00',
    until: '12:00',
    registration: { ...usual, intro: words('', '', '', '') },
    lines: [
      { part: 'programme', title: 'خطاهای دارویی', from: '09:00', until: '10:15', who: 'دکتر نیلوفر کاظمی' },
      { part: 'programme', title: 'گفت‌وگو و پرسش', from: '10:30', until: '12:00' },
      { part: 'cost', title: 'پذیرایی', planned: 30_000_000, spent: 31_200_000 },
    ],
    steps: [
      ['protocol', 'plan'],
      ['manager', 'approve'],
      ['protocol', 'open'],
      ['protocol', 'start'],
      ['protocol', 'finish'],
      ['protocol', 'evaluate', { evaluation: 'استقبال خوب بود؛ سال آینده زمان پرسش بیشتر شود و میکروفون دوم باشد.' }],
    ],
    guests: 27,
    seats: 27,
    isHeld: true,
  },
  {
    kind: 'exhibition',
    titles: words(
      'نمایشگاه عکس تاریخ بیمارستان',
      'معرض صور تاريخ المستشفى',
      'Photographs of the hospital’s history',
      '医院历史图片展',
    ),
    purpose: 'پنجاه عکس از آغاز تا امروز، در سرسرای ساختمان مرکزی.',
    day: null,
    lines: [],
    steps: [],
  },
];

const first = ['مریم', 'علی', 'زهرا', 'رضا', 'فاطمه', 'حسین', 'نرگس', 'مهدی', 'لیلا', 'امیر'];
const last = ['احمدی', 'کریمی', 'رضایی', 'موسوی', 'جعفری', 'صادقی', 'نوری', 'قاسمی', 'حیدری', 'مرادی', 'شریفی'];
const from = ['بخش قلب', 'اورژانس', 'دانشگاه علوم پزشکی', 'بخش کودکان', 'نظام پرستاری', ''];

/** So many people with names of their own. */
export const demoGuests = (count: number): RegisteredPerson[] =>
  Array.from({ length: count }, (_, n) => ({
    name: `${first[n % first.length] ?? ''} ${last[(n * 3) % last.length] ?? ''}`,
    email: '',
    phone: '',
    affiliation: from[n % from.length] ?? '',
    language: 'fa',
    answers: [],
  }));
