export interface DemoGuest {
  names: { persian: string; latin: string; chinese: string };
  role: 'head' | 'member' | 'interpreter' | 'security' | 'press';
  titles: { fa: string; ar: string; en: string; zh: string };
  /** place in the usual order of ranks, counted from 1; none for who has no office */
  rank?: number;
  since?: string;
  languages: string[];
  diets?: string[];
  accessNeeds?: string;
}

const one = (
  persian: string,
  latin: string,
  role: DemoGuest['role'],
  [fa, ar, en, zh]: [string, string, string, string],
  more: Partial<DemoGuest> = {},
): DemoGuest => ({
  names: { persian, latin, chinese: '' },
  role,
  titles: { fa, ar, en, zh },
  languages: ['ar'],
  diets: ['halal'],
  ...more,
});

/** Twelve guests of the ministry of health of Iraq. */
export const iraqis: readonly DemoGuest[] = [
  one(
    'دکتر جعفر الحسینی',
    'Dr Jaafar Al-Husseini',
    'head',
    ['معاون وزیر بهداشت عراق', 'وكيل وزير الصحة', 'Deputy Minister of Health', '卫生部副部长'],
    { rank: 7, since: '2024-03-01', languages: ['ar', 'en'] },
  ),
  one(
    'دکتر سلیم الجبوری',
    'Dr Salim Al-Jubouri',
    'member',
    ['مدیرکل بیمارستان‌ها', 'مدير عام المستشفيات', 'Director General of Hospitals', '医院司司长'],
    { rank: 10, since: '2022-09-12' },
  ),
  one(
    'دکتر هدی الکاظمی',
    'Dr Huda Al-Kadhimi',
    'member',
    ['مدیرکل پرستاری', 'مديرة عامة للتمريض', 'Director General of Nursing', '护理司司长'],
    { rank: 10, since: '2023-05-20', diets: ['halal', 'vegetarian'] },
  ),
  one(
    'دکتر عمار الموسوی',
    'Dr Ammar Al-Musawi',
    'member',
    [
      'رئیس بیمارستان امامین کاظمین',
      'رئيس مستشفى الإمامين الكاظميين',
      'Head of Al-Kadhimain Hospital',
      '卡济迈因医院院长',
    ],
    { rank: 12, since: '2021-01-10', languages: ['ar', 'fa'] },
  ),
  one(
    'دکتر زینب الربیعی',
    'Dr Zainab Al-Rubaie',
    'member',
    ['رئیس بخش پیوند', 'رئيسة قسم الزراعة', 'Head of Transplantation', '移植科主任'],
    { rank: 13, since: '2020-11-02' },
  ),
  one(
    'دکتر حیدر العبیدی',
    'Dr Haider Al-Obaidi',
    'member',
    ['مشاور وزیر', 'مستشار الوزير', 'Adviser to the Minister', '部长顾问'],
    { rank: 12, since: '2024-08-15', accessNeeds: 'با عصا راه می‌رود؛ پله نباشد.' },
  ),
  one(
    'مهندس لیث الشمری',
    'Laith Al-Shammari',
    'member',
    ['رئیس مهندسی پزشکی', 'رئيس الهندسة الطبية', 'Head of Medical Engineering', '医学工程主任'],
    { rank: 13, since: '2023-02-01', diets: ['halal', 'diabetic'] },
  ),
  one('مریم البیاتی', 'Maryam Al-Bayati', 'member', ['سرپرستار', 'رئيسة الممرضات', 'Head Nurse', '护士长'], {
    languages: ['ar', 'ku'],
  }),
  one(
    'علی الزبیدی',
    'Ali Al-Zubaidi',
    'member',
    ['کارشناس روابط بین‌الملل', 'خبير العلاقات الدولية', 'International Relations Expert', '国际关系专员'],
    { languages: ['ar', 'en'] },
  ),
  one('نور الدلیمی', 'Noor Al-Dulaimi', 'interpreter', ['مترجم', 'مترجمة', 'Interpreter', '译员'], {
    languages: ['ar', 'fa', 'en'],
  }),
  one('کریم الساعدی', 'Karim Al-Saedi', 'security', ['محافظ', 'مرافق أمني', 'Security', '安保']),
  one(
    'یاسر العانی',
    'Yasser Al-Ani',
    'press',
    ['عکاس وزارت', 'مصور الوزارة', 'Photographer of the Ministry', '部摄影师'],
    { diets: ['halal', 'lactose-free'] },
  ),
];

export interface DemoLine {
  from: string;
  until: string;
  title: string;
  place: string;
  zone?: 'hall' | 'icu' | 'lab';
  guide?: string;
  speaker?: string;
  needs?: string;
  unit?: string;
  photosWanted?: boolean;
}

/** Tomorrow, from the door to the door. */
export const programme: readonly DemoLine[] = [
  {
    from: '08:30',
    until: '08:50',
    title: 'پیشواز در ورودی اصلی',
    place: 'ورودی اصلی',
    guide: 'protocol',
    needs: 'گل، پرچم دو کشور',
    unit: 'pr',
    photosWanted: true,
    zone: 'hall',
  },
  {
    from: '08:50',
    until: '09:20',
    title: 'دیدار با رئیس بیمارستان',
    place: 'دفتر ریاست',
    guide: 'protocol',
    speaker: 'دکتر علیرضا توکلی',
    needs: 'چای، میوه، مترجم',
  },
  {
    from: '09:30',
    until: '10:30',
    title: 'نشست همکاری‌های پزشکی',
    place: 'آمفی‌تئاتر دانشوران',
    guide: 'officer',
    speaker: 'دکتر جعفر الحسینی',
    needs: 'دو میکروفن، نمایشگر',
    photosWanted: true,
    zone: 'hall',
  },
  {
    from: '10:45',
    until: '11:15',
    title: 'بازدید از بخش مراقبت‌های ویژه',
    place: 'مراقبت‌های ویژه، طبقهٔ سوم',
    zone: 'icu',
    guide: 'department',
    needs: 'گان و ماسک برای دوازده نفر',
    unit: 'icu',
  },
  {
    from: '11:20',
    until: '11:50',
    title: 'بازدید از تصویربرداری',
    place: 'تصویربرداری، همکف',
    zone: 'lab',
    guide: 'protocol',
    unit: 'imaging',
  },
  { from: '12:00', until: '12:30', title: 'نماز', place: 'نمازخانه' },
  {
    from: '12:30',
    until: '13:40',
    title: 'ناهار',
    place: 'سالن پذیرایی',
    needs: 'حلال؛ یک نفر گیاه‌خوار، یک نفر دیابتی',
    unit: 'nursing',
  },
  {
    from: '14:00',
    until: '14:40',
    title: 'امضای تفاهم‌نامه',
    place: 'سالن نشست‌های روابط عمومی',
    guide: 'officer',
    speaker: 'دکتر علیرضا توکلی',
    photosWanted: true,
    zone: 'hall',
  },
  {
    from: '14:45',
    until: '15:15',
    title: 'گفت‌وگو با رسانه‌ها',
    place: 'ورودی آمفی‌تئاتر',
    guide: 'spokesperson',
    unit: 'pr',
  },
  { from: '15:15', until: '15:30', title: 'اهدای یادبود و بدرقه', place: 'ورودی اصلی', guide: 'protocol' },
];
