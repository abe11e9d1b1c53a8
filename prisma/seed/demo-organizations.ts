/** A ministry, a university below it and two hospitals below that: invented, like everybody in them. */
export interface DemoOrganization {
  slug: string;
  parent: string | null;
  kind: 'ministry' | 'university' | 'hospital';
  names: Record<'fa' | 'ar' | 'en' | 'zh', string>;
  address: Record<'fa' | 'ar' | 'en' | 'zh', string>;
  phone: string;
  units: { key: string; names: Record<'fa' | 'ar' | 'en' | 'zh', string>; parent?: string; head?: string }[];
}

const publicRelations = {
  key: 'pr',
  names: { fa: 'روابط عمومی', ar: 'العلاقات العامة', en: 'Public Relations', zh: '公共关系部' },
};

export const demoOrganizations: readonly DemoOrganization[] = [
  {
    slug: 'ministry',
    parent: null,
    kind: 'ministry',
    names: {
      fa: 'وزارت سلامت (نمونه)',
      ar: 'وزارة الصحة (نموذج)',
      en: 'Ministry of Health (demo)',
      zh: '卫生部（示例）',
    },
    address: {
      fa: 'تهران، شهرک قدس، بلوار ایوانک',
      ar: 'طهران، حي قدس، شارع إيوانك',
      en: 'Eyvanak Boulevard, Shahrak-e Qods, Tehran',
      zh: '德黑兰，戈德斯镇，埃瓦纳克大道',
    },
    phone: '+982188360000',
    units: [publicRelations],
  },
  {
    slug: 'sepehr',
    parent: 'ministry',
    kind: 'university',
    names: {
      fa: 'دانشگاه علوم پزشکی سپهر',
      ar: 'جامعة سبهر للعلوم الطبية',
      en: 'Sepehr University of Medical Sciences',
      zh: '塞佩赫尔医科大学',
    },
    address: {
      fa: 'اصفهان، خیابان هزارجریب',
      ar: 'أصفهان، شارع هزار جريب',
      en: 'Hezar Jarib Street, Isfahan',
      zh: '伊斯法罕，赫扎尔贾里卜街',
    },
    phone: '+983136680000',
    units: [publicRelations],
  },
  {
    slug: 'shafa',
    parent: 'sepehr',
    kind: 'hospital',
    names: { fa: 'بیمارستان شفا', ar: 'مستشفى الشفاء', en: 'Shafa Hospital', zh: '沙法医院' },
    address: {
      fa: 'اصفهان، خیابان استانداری، پلاک ۱۲',
      ar: 'أصفهان، شارع أستانداري، رقم ١٢',
      en: '12 Ostandari Street, Isfahan',
      zh: '伊斯法罕，奥斯坦达里街12号',
    },
    phone: '+983132220000',
    units: [
      publicRelations,
      {
        key: 'nursing',
        names: { fa: 'مدیریت پرستاری', ar: 'إدارة التمريض', en: 'Nursing Office', zh: '护理部' },
      },
      {
        key: 'icu',
        parent: 'nursing',
        head: 'department',
        names: { fa: 'بخش مراقبت‌های ویژه', ar: 'قسم العناية المركزة', en: 'Intensive Care', zh: '重症监护室' },
      },
      {
        key: 'emergency',
        parent: 'nursing',
        names: { fa: 'اورژانس', ar: 'الطوارئ', en: 'Emergency', zh: '急诊科' },
      },
      { key: 'imaging', names: { fa: 'تصویربرداری', ar: 'التصوير الطبي', en: 'Imaging', zh: '影像科' } },
      { key: 'pharmacy', names: { fa: 'داروخانه', ar: 'الصيدلية', en: 'Pharmacy', zh: '药房' } },
    ],
  },
  {
    slug: 'mehr',
    parent: 'sepehr',
    kind: 'hospital',
    names: { fa: 'بیمارستان مهر', ar: 'مستشفى مهر', en: 'Mehr Hospital', zh: '梅赫尔医院' },
    address: {
      fa: 'کاشان، بلوار قطب راوندی',
      ar: 'كاشان، شارع قطب راوندي',
      en: 'Qotb Ravandi Boulevard, Kashan',
      zh: '卡尚，库特卜·拉万迪大道',
    },
    phone: '+983155540000',
    units: [
      publicRelations,
      { key: 'maternity', names: { fa: 'زایشگاه', ar: 'قسم الولادة', en: 'Maternity', zh: '产科' } },
    ],
  },
];
