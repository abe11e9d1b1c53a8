/** What the hospital's office decides once for all of its releases. */
export interface DemoTopic {
  slug: string;
  names: { fa: string; ar: string; en: string; zh: string };
  /** tags of demo releases that stand under it */
  tags: string[];
}

export const demoTopics: DemoTopic[] = [
  {
    slug: 'care',
    names: { fa: 'درمان و خدمات', ar: 'العلاج والخدمات', en: 'Care and services', zh: '医疗与服务' },
    tags: [
      'اورژانس',
      'نوبت‌دهی',
      'مراقبت‌های ویژه',
      'پیوند',
      'چشم‌پزشکی',
      'زایشگاه',
      'درمانگاه',
      'مادر و نوزاد',
      'سالمندان',
      'ساعت کار',
      'توسعهٔ خدمات',
      'بیماران خاص',
      'دارو',
    ],
  },
  {
    slug: 'research',
    names: { fa: 'پژوهش و آموزش', ar: 'البحث والتعليم', en: 'Research and education', zh: '科研与教育' },
    tags: ['کارگاه', 'بازآموزی', 'همکاری بین‌المللی'],
  },
  {
    slug: 'public-health',
    names: { fa: 'سلامت همگانی', ar: 'الصحة العامة', en: 'Public health', zh: '公共卫生' },
    tags: ['پیشگیری', 'واکسن', 'دیابت', 'آموزش همگانی', 'ایمنی'],
  },
  {
    slug: 'people',
    names: { fa: 'همکاران', ar: 'الزملاء', en: 'People', zh: '员工' },
    tags: ['روز پرستار', 'قدردانی'],
  },
];

export const demoBoilerplates: { language: 'fa' | 'ar' | 'en' | 'zh'; title: string; text: string }[] = [
  {
    language: 'fa',
    title: 'دربارهٔ بیمارستان شفا',
    text: 'بیمارستان شفا بیمارستان آموزشی دانشگاه علوم پزشکی اصفهان است و شبانه‌روز به بیماران استان‌های مرکزی خدمت می‌رساند.',
  },
  {
    language: 'en',
    title: 'About Shafa Hospital',
    text: 'Shafa Hospital is a teaching hospital of Isfahan University of Medical Sciences and serves patients of the central provinces day and night.',
  },
  {
    language: 'ar',
    title: 'عن مستشفى شفا',
    text: 'مستشفى شفا مستشفى تعليمي تابع لجامعة أصفهان للعلوم الطبية، ويخدم مرضى المحافظات الوسطى على مدار الساعة.',
  },
  {
    language: 'zh',
    title: '关于沙法医院',
    text: '沙法医院是伊斯法罕医科大学的教学医院，全天候为中部各省患者服务。',
  },
];

export const demoStyleRules: {
  phrase: string;
  weight: 'forbidden' | 'discouraged';
  suggestion: string;
  reason: string;
}[] = [
  { phrase: 'می‌باشد', weight: 'discouraged', suggestion: 'است', reason: '«است» کوتاه‌تر و درست‌تر است.' },
  { phrase: 'لازم به ذکر است', weight: 'discouraged', suggestion: 'گفتنی است', reason: 'عبارت کلیشه‌ای' },
  { phrase: 'شایان ذکر است', weight: 'discouraged', suggestion: 'گفتنی است', reason: 'عبارت کلیشه‌ای' },
  { phrase: 'در راستای', weight: 'discouraged', suggestion: 'برای', reason: 'زبان اداری' },
  { phrase: 'به منظور', weight: 'discouraged', suggestion: 'برای', reason: 'زبان اداری' },
  { phrase: 'پرسنل', weight: 'discouraged', suggestion: 'کارکنان', reason: 'واژهٔ فارسی آن هست.' },
  { phrase: 'معلولین', weight: 'forbidden', suggestion: 'افراد دارای معلولیت', reason: 'نخست انسان، سپس وضع او' },
  { phrase: 'بیماران روانی', weight: 'forbidden', suggestion: 'بیماران اعصاب و روان', reason: 'برچسب نمی‌زنیم.' },
  { phrase: 'بی‌نظیر', weight: 'discouraged', suggestion: '', reason: 'ادعایی که سنجیدنی نیست' },
];
