import type { LocalizedName } from './calendar-words.ts';

/** A yearly holiday by its day in the calendar it belongs to; day 'last' is the last day of the month. */
export interface HolidayRule {
  month: number;
  day: number | 'last';
  name: LocalizedName;
}

const rule = (month: number, day: number | 'last', fa: string, ar: string, en: string, zh: string): HolidayRule => ({
  month,
  day,
  name: { fa, ar, en, zh },
});

/**
 * Iran's official holidays fixed in the solar year (month 1 = Farvardin).
 *
 * Source: Act on official holidays (لایحهٔ قانونی تعیین تعطیلات رسمی کشور, 1358) with its amendments.
 */
export const iranSolarHolidayRules: readonly HolidayRule[] = [
  rule(1, 1, 'عید نوروز', 'عيد النوروز', 'Nowruz', '诺鲁孜节'),
  rule(1, 2, 'عید نوروز', 'عيد النوروز', 'Nowruz', '诺鲁孜节'),
  rule(1, 3, 'عید نوروز', 'عيد النوروز', 'Nowruz', '诺鲁孜节'),
  rule(1, 4, 'عید نوروز', 'عيد النوروز', 'Nowruz', '诺鲁孜节'),
  rule(1, 12, 'روز جمهوری اسلامی ایران', 'يوم الجمهورية الإسلامية', 'Islamic Republic Day', '伊斯兰共和国日'),
  rule(1, 13, 'روز طبیعت', 'يوم الطبيعة', 'Nature Day', '自然日'),
  rule(3, 14, 'رحلت امام خمینی', 'ذكرى رحيل الإمام الخميني', 'Passing of Imam Khomeini', '霍梅尼逝世纪念日'),
  rule(3, 15, 'قیام ۱۵ خرداد', 'ذكرى انتفاضة ١٥ خرداد', '15 Khordad Uprising', '霍尔达德月十五日起义纪念日'),
  rule(
    11,
    22,
    'پیروزی انقلاب اسلامی',
    'ذكرى انتصار الثورة الإسلامية',
    'Victory of the Islamic Revolution',
    '伊斯兰革命胜利日',
  ),
  rule(12, 29, 'ملی شدن صنعت نفت', 'ذكرى تأميم صناعة النفط', 'Nationalization of the Oil Industry', '石油工业国有化日'),
];

/**
 * Iran's official holidays fixed in the lunar year (month 1 = Muharram).
 *
 * Source: the same act with its amendments (8 Rabi al-awwal and 2 Shawwal are later additions).
 */
export const iranLunarHolidayRules: readonly HolidayRule[] = [
  rule(1, 9, 'تاسوعای حسینی', 'تاسوعاء', 'Tasua', '塔苏阿日'),
  rule(1, 10, 'عاشورای حسینی', 'عاشوراء', 'Ashura', '阿舒拉日'),
  rule(2, 20, 'اربعین حسینی', 'أربعين الإمام الحسين', 'Arbaeen', '阿尔巴因节'),
  rule(
    2,
    28,
    'رحلت پیامبر و شهادت امام حسن مجتبی',
    'وفاة الرسول واستشهاد الإمام الحسن',
    'Passing of the Prophet and Martyrdom of Imam Hasan',
    '先知归真与哈桑伊玛目殉难日',
  ),
  rule(2, 'last', 'شهادت امام رضا', 'استشهاد الإمام الرضا', 'Martyrdom of Imam Reza', '礼萨伊玛目殉难日'),
  rule(
    3,
    8,
    'شهادت امام حسن عسکری',
    'استشهاد الإمام الحسن العسكري',
    'Martyrdom of Imam Hasan al-Askari',
    '哈桑·阿斯凯里伊玛目殉难日',
  ),
  rule(
    3,
    17,
    'ولادت پیامبر و امام جعفر صادق',
    'المولد النبوي ومولد الإمام الصادق',
    'Birth of the Prophet and of Imam Sadeq',
    '先知与萨迪克伊玛目诞辰',
  ),
  rule(6, 3, 'شهادت حضرت فاطمه', 'استشهاد السيدة فاطمة', 'Martyrdom of Fatima', '法蒂玛殉难日'),
  rule(7, 13, 'ولادت امام علی', 'مولد الإمام علي', 'Birth of Imam Ali', '阿里伊玛目诞辰'),
  rule(7, 27, 'مبعث پیامبر', 'المبعث النبوي', 'Mab’ath of the Prophet', '先知受命日'),
  rule(8, 15, 'ولادت امام مهدی (نیمهٔ شعبان)', 'مولد الإمام المهدي', 'Birth of Imam Mahdi', '马赫迪伊玛目诞辰'),
  rule(9, 21, 'شهادت امام علی', 'استشهاد الإمام علي', 'Martyrdom of Imam Ali', '阿里伊玛目殉难日'),
  rule(10, 1, 'عید فطر', 'عيد الفطر', 'Eid al-Fitr', '开斋节'),
  rule(10, 2, 'تعطیل عید فطر', 'عطلة عيد الفطر', 'Eid al-Fitr holiday', '开斋节假期'),
  rule(10, 25, 'شهادت امام جعفر صادق', 'استشهاد الإمام الصادق', 'Martyrdom of Imam Sadeq', '萨迪克伊玛目殉难日'),
  rule(12, 10, 'عید قربان', 'عيد الأضحى', 'Eid al-Adha', '宰牲节'),
  rule(12, 18, 'عید غدیر خم', 'عيد الغدير', 'Eid al-Ghadir', '盖迪尔节'),
];
