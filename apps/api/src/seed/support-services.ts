import type { NewSupportService } from '@ravabet/contracts/protocol/support-requests';
import { newId } from '../platform/new-id.ts';

type Names = NewSupportService['names'];
type Question = NewSupportService['questions'][number];

const said = (fa: string, en: string, ar: string, zh: string): Names => ({ fa, ar, en, zh });
const asks = (kind: Question['kind'], labels: Names, isRequired = true, options: readonly Names[] = []): Question => ({
  id: newId(),
  kind,
  labels,
  isRequired,
  options: options.map((one) => ({ id: newId(), labels: one })),
});

const people = (): Question => asks('number', said('شمار حاضران', 'How many people', 'عدد الحضور', '参加人数'));
const consent = (): Question =>
  asks(
    'yes-no',
    said(
      'بیمار یا همراهی در تصویر خواهد بود؟',
      'Will patients or companions be in the picture?',
      'هل سيظهر مرضى أو مرافقون في الصورة؟',
      '画面中会有患者或家属吗？',
    ),
  );

export interface DemoService extends Omit<NewSupportService, 'id' | 'position'> {
  key: string;
}

/** What the public relations of a hospital does for its departments. */
export const demoServices = (): readonly DemoService[] => [
  {
    key: 'photography',
    names: said('عکاسی', 'Photography', 'التصوير الفوتوغرافي', '摄影'),
    deliverables: said(
      'عکس‌های گزیده و ویرایش‌شده، در دو روز کاری',
      'Chosen and edited photographs within two working days',
      'صور مختارة ومحررة خلال يومي عمل',
      '两个工作日内交付精选修图',
    ),
    isAtTime: true,
    leadWorkingDays: 3,
    dailyCapacity: 2,
    questions: [
      asks('choice', said('برای چه کاری', 'What for', 'لأي غرض', '用途'), true, [
        said('خبر', 'News', 'خبر', '新闻'),
        said('گزارش', 'Report', 'تقرير', '报告'),
        said('یادبود', 'Keepsake', 'تذكار', '留念'),
      ]),
      consent(),
    ],
  },
  {
    key: 'filming',
    names: said('فیلم‌برداری', 'Filming', 'تصوير الفيديو', '摄像'),
    deliverables: said(
      'فیلم تدوین‌شده تا سه دقیقه',
      'An edited film of up to three minutes',
      'فيلم محرر حتى ثلاث دقائق',
      '三分钟以内的成片',
    ),
    isAtTime: true,
    leadWorkingDays: 5,
    dailyCapacity: 1,
    questions: [asks('text', said('پیام اصلی فیلم', 'The film’s message', 'رسالة الفيلم', '影片主旨')), consent()],
  },
  {
    key: 'coverage',
    names: said('پوشش خبری', 'News coverage', 'تغطية إخبارية', '新闻报道'),
    deliverables: said(
      'خبر با عکس در اتاق خبر',
      'A release with pictures in the newsroom',
      'خبر بالصور في غرفة الأخبار',
      '新闻中心图文稿',
    ),
    isAtTime: true,
    leadWorkingDays: 2,
    dailyCapacity: 2,
    questions: [
      asks(
        'long-text',
        said('چه رخ می‌دهد و چرا مهم است', 'What happens and why it matters', 'ما يحدث ولماذا يهم', '发生什么及其意义'),
      ),
      asks('text', said('چه کسی سخن می‌گوید', 'Who speaks', 'من يتحدث', '发言人'), false),
    ],
  },
  {
    key: 'poster',
    names: said('پوستر و بنر', 'Poster and banner', 'ملصق ولافتة', '海报和横幅'),
    deliverables: said(
      'پروندهٔ آمادهٔ چاپ و نسخهٔ نمایشگر',
      'A file ready for print and one for screens',
      'ملف جاهز للطباعة وآخر للشاشات',
      '可印刷文件及屏幕版',
    ),
    isAtTime: false,
    leadWorkingDays: 4,
    dailyCapacity: 3,
    questions: [
      asks('long-text', said('متن پوستر', 'Text of the poster', 'نص الملصق', '海报文字')),
      asks('choices', said('اندازه‌ها', 'Sizes', 'المقاسات', '尺寸'), true, [
        said('A3', 'A3', 'A3', 'A3'),
        said('A4', 'A4', 'A4', 'A4'),
        said('بنر یک در دو متر', 'Banner, one by two metres', 'لافتة متر بمترين', '横幅 1×2 米'),
      ]),
    ],
  },
  {
    key: 'hall',
    names: said('سالن و صوت', 'Hall and sound', 'قاعة وصوت', '会场与音响'),
    deliverables: said(
      'سالن آماده با صدا و نمایشگر',
      'A hall ready with sound and a screen',
      'قاعة جاهزة بالصوت والشاشة',
      '备好音响和屏幕的会场',
    ),
    isAtTime: true,
    leadWorkingDays: 3,
    dailyCapacity: 2,
    questions: [
      people(),
      asks('choices', said('چه لازم است', 'What is needed', 'ما يلزم', '所需设备'), false, [
        said('میکروفن بی‌سیم', 'Wireless microphone', 'ميكروفون لاسلكي', '无线话筒'),
        said('پردهٔ نمایش', 'Projection screen', 'شاشة عرض', '投影幕'),
        said('پخش زنده', 'Live stream', 'بث مباشر', '直播'),
      ]),
    ],
  },
  {
    key: 'hospitality',
    names: said('پذیرایی', 'Hospitality', 'ضيافة', '接待餐饮'),
    deliverables: said(
      'پذیرایی در جای برنامه',
      'Refreshments where the event is',
      'ضيافة في مكان البرنامج',
      '活动现场茶点',
    ),
    isAtTime: true,
    leadWorkingDays: 2,
    dailyCapacity: 4,
    questions: [people(), asks('text', said('رژیم ویژه', 'Special diets', 'أنظمة خاصة', '特殊饮食'), false)],
  },
  {
    key: 'certificate',
    names: said('گواهی و لوح', 'Certificate', 'شهادة ولوح', '证书与奖牌'),
    deliverables: said(
      'گواهی امضاشده، چاپی و PDF',
      'A signed certificate, printed and as PDF',
      'شهادة موقعة، مطبوعة و PDF',
      '签字证书（纸质及 PDF）',
    ),
    isAtTime: false,
    leadWorkingDays: 3,
    dailyCapacity: null,
    questions: [
      asks(
        'long-text',
        said('نام‌ها، هر کدام در یک سطر', 'Names, one on a line', 'الأسماء، اسم في كل سطر', '姓名，每行一个'),
      ),
      asks('text', said('برای چه', 'For what', 'لماذا', '事由')),
    ],
  },
  {
    key: 'social',
    names: said('پیام شبکه‌های اجتماعی', 'Social post', 'منشور تواصل', '社交媒体帖文'),
    deliverables: said('پیام منتشرشده در کانال‌ها', 'A post in the channels', 'منشور في القنوات', '在各渠道发布的帖文'),
    isAtTime: false,
    leadWorkingDays: 1,
    dailyCapacity: 5,
    questions: [asks('long-text', said('چه گفته شود', 'What to say', 'ما يُقال', '内容要点'))],
  },
  {
    key: 'welcome',
    names: said('پیشواز میهمان', 'Guest welcome', 'استقبال الضيوف', '迎接来宾'),
    deliverables: said(
      'همراهی میهمان از در تا جای دیدار',
      'Somebody with the guest from the door to the meeting',
      'مرافقة الضيف من الباب إلى اللقاء',
      '从门口到会面处全程陪同',
    ),
    isAtTime: true,
    leadWorkingDays: 2,
    dailyCapacity: 2,
    questions: [
      people(),
      asks('text', said('میهمان کیست', 'Who the guest is', 'من الضيف', '来宾身份')),
      asks('yes-no', said('مترجم لازم است؟', 'Is an interpreter needed?', 'هل يلزم مترجم؟', '需要翻译吗？')),
    ],
  },
  {
    key: 'site',
    names: said('تغییر در تارنما', 'Site change', 'تعديل في الموقع', '网站更改'),
    deliverables: said('صفحهٔ به‌روز', 'The page brought up to date', 'صفحة محدثة', '更新后的网页'),
    isAtTime: false,
    leadWorkingDays: 2,
    dailyCapacity: null,
    questions: [
      asks('text', said('کدام صفحه', 'Which page', 'أي صفحة', '哪个页面')),
      asks('long-text', said('چه تغییر کند', 'What to change', 'ما يتغير', '更改内容')),
    ],
  },
];
