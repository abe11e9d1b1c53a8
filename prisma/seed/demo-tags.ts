type Tag = Readonly<Record<'ar' | 'en' | 'zh', string>>;

/** The words under which translated demo texts stand, by the Persian one. */
const tags: Readonly<Record<string, Tag>> = {
  'مراقبت‌های ویژه': { ar: 'العناية المركزة', en: 'Intensive care', zh: '重症监护' },
  گشایش: { ar: 'افتتاح', en: 'Opening', zh: '启用' },
  'توسعهٔ خدمات': { ar: 'تطوير الخدمات', en: 'New services', zh: '服务拓展' },
  بیانیه: { ar: 'بيان', en: 'Statement', zh: '声明' },
  ایمنی: { ar: 'السلامة', en: 'Safety', zh: '安全' },
  درمانگاه: { ar: 'العيادات', en: 'Clinics', zh: '门诊' },
  'ساعت کار': { ar: 'ساعات العمل', en: 'Opening hours', zh: '开放时间' },
  پیوند: { ar: 'زراعة الأعضاء', en: 'Transplants', zh: '器官移植' },
  چشم‌پزشکی: { ar: 'طب العيون', en: 'Eye care', zh: '眼科' },
  سالمندان: { ar: 'كبار السن', en: 'Older people', zh: '老年人' },
  نوبت‌دهی: { ar: 'حجز المواعيد', en: 'Appointments', zh: '预约挂号' },
  تصویربرداری: { ar: 'التصوير الطبي', en: 'Imaging', zh: '影像检查' },
  'آلودگی هوا': { ar: 'تلوث الهواء', en: 'Air pollution', zh: '空气污染' },
  توان‌بخشی: { ar: 'إعادة التأهيل', en: 'Rehabilitation', zh: '康复' },
  'ایمنی بیمار': { ar: 'سلامة المرضى', en: 'Patient safety', zh: '患者安全' },
  انرژی: { ar: 'الطاقة', en: 'Energy', zh: '能源' },
};

/** A word that is not among them is left out: a Persian one would lead readers of another language to nothing. */
export function demoTagsIn(language: keyof Tag, persian: readonly string[]): string[] {
  return persian.flatMap((word) => tags[word]?.[language] ?? []);
}
