/** A figure of the demo office; days are counted from the first start. */
export interface DemoFact {
  key: string;
  names: Record<'fa' | 'ar' | 'en' | 'zh', string>;
  unit: Record<'fa' | 'ar' | 'en' | 'zh', string>;
  value: number;
  trueAt: number;
  /** null never expires */
  expires: number | null;
  source: string;
  /** user name of the person, or key of the unit, that answers for it */
  person?: string;
  unitKey?: string;
  /** what it became, and why, after the first release had said it */
  later?: { value: number; reason: string };
}

const beds = { fa: 'تخت', ar: 'سرير', en: 'beds', zh: '张床位' };
const people = { fa: 'نفر', ar: 'شخص', en: 'people', zh: '人' };
const percent = { fa: 'درصد', ar: '%', en: '%', zh: '%' };

/** The library of figures after the first start: one has expired, one is about to, one was changed after it had been published. */
export const demoFacts: readonly DemoFact[] = [
  {
    key: 'beds',
    names: { fa: 'تخت‌های فعال بیمارستان', ar: 'الأسرّة العاملة', en: 'Active beds', zh: '开放床位数' },
    unit: beds,
    value: 410,
    trueAt: -60,
    expires: 120,
    source: 'سامانهٔ آمار بیمارستان، گزارش مهر',
    person: 'officer',
    later: { value: 434, reason: 'بخش تازهٔ مراقبت‌های ویژه به آمار افزوده شد' },
  },
  {
    key: 'icu-beds',
    names: { fa: 'تخت‌های مراقبت ویژه', ar: 'أسرّة العناية المركزة', en: 'Intensive care beds', zh: '重症监护床位' },
    unit: beds,
    value: 46,
    trueAt: -40,
    expires: 60,
    source: 'مدیریت پرستاری',
    unitKey: 'icu',
  },
  {
    key: 'staff',
    names: { fa: 'کارکنان بیمارستان', ar: 'العاملون في المستشفى', en: 'Staff', zh: '员工人数' },
    unit: people,
    value: 1260,
    trueAt: -90,
    expires: 90,
    source: 'کارگزینی، فهرست شهریور',
    person: 'manager',
  },
  {
    key: 'physicians',
    names: { fa: 'پزشکان', ar: 'الأطباء', en: 'Physicians', zh: '医师人数' },
    unit: people,
    value: 175,
    trueAt: -90,
    expires: 90,
    source: 'کارگزینی، فهرست شهریور',
    person: 'manager',
  },
  {
    key: 'outpatients',
    names: {
      fa: 'بیماران سرپایی سال گذشته',
      ar: 'مرضى العيادات في العام الماضي',
      en: 'Outpatients last year',
      zh: '去年门诊人次',
    },
    unit: people,
    value: 262_400,
    trueAt: -200,
    expires: 115,
    source: 'سالنامهٔ آماری ۱۴۰۴',
    person: 'officer',
  },
  {
    key: 'operations',
    names: { fa: 'جراحی‌های مهرماه', ar: 'عمليات شهر مهر', en: 'Operations in Mehr', zh: '上月手术量' },
    unit: { fa: 'عمل', ar: 'عملية', en: 'operations', zh: '例' },
    value: 1_084,
    trueAt: -38,
    expires: -3,
    source: 'سامانهٔ اتاق عمل',
    person: 'officer2',
  },
  {
    key: 'emergency-wait',
    names: {
      fa: 'میانگین انتظار در اورژانس',
      ar: 'متوسط الانتظار في الطوارئ',
      en: 'Average wait in emergency',
      zh: '急诊平均等候',
    },
    unit: { fa: 'دقیقه', ar: 'دقيقة', en: 'minutes', zh: '分钟' },
    value: 47,
    trueAt: -20,
    expires: 6,
    source: 'داشبورد اورژانس',
    unitKey: 'emergency',
  },
  {
    key: 'satisfaction',
    names: {
      fa: 'رضایت بیماران بستری',
      ar: 'رضا المرضى المنوّمين',
      en: 'Satisfaction of inpatients',
      zh: '住院患者满意度',
    },
    unit: percent,
    value: 87.5,
    trueAt: -30,
    expires: 150,
    source: 'نظرسنجی شش‌ماههٔ نخست، ۱٬۲۱۴ پاسخ',
    person: 'officer',
  },
  {
    key: 'vaccinated',
    names: { fa: 'کارکنان واکسینه‌شده', ar: 'العاملون الملقّحون', en: 'Vaccinated staff', zh: '已接种员工' },
    unit: percent,
    value: 64,
    trueAt: -7,
    expires: 25,
    source: 'بهداشت حرفه‌ای',
    unitKey: 'nursing',
  },
  {
    key: 'nurses',
    names: {
      fa: 'پرستاران آموزش‌دیدهٔ مراقبت ویژه',
      ar: 'ممرضو العناية المدرّبون',
      en: 'Nurses trained in critical care',
      zh: '受训重症护士',
    },
    unit: people,
    value: 38,
    trueAt: -60,
    expires: 200,
    source: 'مدیریت پرستاری',
    unitKey: 'icu',
  },
  {
    key: 'drug-reserve',
    names: {
      fa: 'ذخیرهٔ داروی بیماران خاص',
      ar: 'مخزون أدوية المرضى الخاصين',
      en: 'Reserve of drugs for rare diseases',
      zh: '罕见病药品储备',
    },
    unit: { fa: 'روز', ar: 'يوماً', en: 'days', zh: '天' },
    value: 19,
    trueAt: -1,
    expires: 20,
    source: 'داروخانهٔ مرکزی',
    unitKey: 'pharmacy',
  },
  {
    key: 'founded',
    names: {
      fa: 'تخت‌ها در سال بنیاد (۱۳۵۲)',
      ar: 'الأسرّة عند التأسيس (١٩٧٣)',
      en: 'Beds at its foundation in 1973',
      zh: '1973年建院时床位',
    },
    unit: beds,
    value: 80,
    trueAt: -365,
    expires: null,
    source: 'اساسنامه',
    person: 'manager',
  },
];
