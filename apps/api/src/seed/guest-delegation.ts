/** A member of the demo's foreign delegation: names in three scripts, office with rank and date, and what hosts mind. */
export interface Delegate {
  readonly names: readonly [persian: string, latin: string, chinese: string];
  readonly office: { readonly fa: string; readonly en: string; readonly zh: string };
  /** class and number of the usual order of precedence */
  readonly rank: readonly [classNumber: number, orderNumber: number];
  readonly took: string;
  readonly diets?: readonly string[];
  readonly accessNeeds?: string;
  readonly languages: readonly string[];
}

/** Twelve of a health ministry; none of them is a real person. */
export const delegation: readonly Delegate[] = [
  {
    names: ['چن گوانگ‌مینگ', 'Chen Guangming', '陈光明'],
    office: { fa: 'معاون وزیر بهداشت', en: 'Deputy minister of health', zh: '卫生部副部长' },
    rank: [3, 2],
    took: '2023-04-03',
    diets: ['no-beef'],
    languages: ['zh', 'en'],
  },
  {
    names: ['وانگ لی‌هوا', 'Wang Lihua', '王丽华'],
    office: {
      fa: 'مدیرکل همکاری‌های بین‌المللی',
      en: 'Director-general of international cooperation',
      zh: '国际合作司司长',
    },
    rank: [4, 2],
    took: '2021-09-12',
    languages: ['zh', 'en'],
  },
  {
    names: ['لی چیانگ', 'Li Qiang', '李强'],
    office: { fa: 'مدیرکل امور بیمارستان‌ها', en: 'Director-general of hospitals', zh: '医院管理司司长' },
    rank: [4, 2],
    took: '2019-03-01',
    diets: ['diabetic'],
    languages: ['zh'],
  },
  {
    names: ['جانگ شیائومی', 'Zhang Xiaomei', '张小梅'],
    office: { fa: 'رئیس بیمارستان دوستی پکن', en: 'Head of Friendship Hospital', zh: '友谊医院院长' },
    rank: [5, 1],
    took: '2020-06-15',
    languages: ['zh', 'en', 'de'],
  },
  {
    names: ['لیو یانگ', 'Liu Yang', '刘洋'],
    office: { fa: 'استاد جراحی قلب', en: 'Professor of cardiac surgery', zh: '心脏外科教授' },
    rank: [5, 2],
    took: '2012-09-01',
    languages: ['zh', 'en'],
  },
  {
    names: ['ژائو مین', 'Zhao Min', '赵敏'],
    office: { fa: 'استاد مراقبت‌های ویژه', en: 'Professor of intensive care', zh: '重症医学教授' },
    rank: [5, 2],
    took: '2016-09-01',
    diets: ['vegetarian'],
    languages: ['zh', 'en'],
  },
  {
    names: ['ما یوسف', 'Ma Youssef', '马优素福'],
    office: { fa: 'استاد طب سنتی', en: 'Professor of traditional medicine', zh: '中医学教授' },
    rank: [5, 2],
    took: '2014-02-10',
    diets: ['halal'],
    languages: ['zh', 'ar'],
  },
  {
    names: ['سون تائو', 'Sun Tao', '孙涛'],
    office: { fa: 'مدیر سلامت دیجیتال', en: 'Manager of digital health', zh: '数字健康处处长' },
    rank: [6, 1],
    took: '2022-11-20',
    languages: ['zh', 'en'],
  },
  {
    names: ['هوانگ ون', 'Huang Wen', '黄雯'],
    office: { fa: 'مدیر پرستاری', en: 'Nursing manager', zh: '护理部主任' },
    rank: [6, 1],
    took: '2018-05-12',
    languages: ['zh'],
  },
  {
    names: ['ژو جون', 'Zhou Jun', '周军'],
    office: { fa: 'مدیر تجهیزات پزشکی', en: 'Manager of medical equipment', zh: '医疗设备处处长' },
    rank: [6, 1],
    took: '2024-01-08',
    accessNeeds: 'با عصا راه می‌رود؛ مسیر بی‌پله و صندلی در هر ایستگاه.',
    languages: ['zh', 'ru'],
  },
  {
    names: ['فنگ یینگ', 'Feng Ying', '冯颖'],
    office: { fa: 'کارشناس تشریفات', en: 'Protocol expert', zh: '礼宾专员' },
    rank: [6, 2],
    took: '2023-07-01',
    languages: ['zh', 'en', 'fa'],
  },
  {
    names: ['لین جینگ', 'Lin Jing', '林静'],
    office: { fa: 'مترجم', en: 'Interpreter', zh: '翻译' },
    rank: [6, 2],
    took: '2020-03-15',
    languages: ['zh', 'fa', 'en'],
  },
];
