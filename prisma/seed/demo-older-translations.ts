import type { DemoRelease } from './demo-release.ts';

type Translation = NonNullable<DemoRelease['translations']>[number];

const of = (language: Translation['language'], title: string, lead: string, ...body: string[]): Translation => ({
  language,
  published: true,
  title,
  lead,
  body,
  placeLine: { ar: 'أصفهان', en: 'Isfahan', zh: '伊斯法罕' }[language],
});

/** By the age in days of the Persian text; each is written for its own readers. */
export const olderTranslations: ReadonlyMap<number, readonly Translation[]> = new Map([
  [
    655,
    [
      of(
        'en',
        'One family’s decision gives life to four patients',
        'Four patients received organs after the family of a young man agreed to donation.',
        'The family has asked that his name not be published. All four patients are recovering in two hospitals of the city.',
      ),
      of(
        'ar',
        'عائلة من أصفهان تمنح الحياة لأربعة مرضى',
        'بموافقة أسرة شاب توفي دماغيًا زُرعت أربعة من أعضائه لمرضى.',
        'لا يُذكر اسم المتبرع برغبة أسرته. والمتلقون في مستشفيين بالمدينة وحالتهم جيدة.',
      ),
    ],
  ],
  [
    497,
    [
      of(
        'en',
        'A 128-slice CT scanner enters service at Shafa Hospital',
        'The new scanner brings an image of the heart down to five seconds.',
        'Appointments are made by telephone or online; emergency patients need none.',
      ),
      of(
        'zh',
        '沙法医院128层CT投入使用',
        '新设备将心脏成像时间缩短至五秒。',
        '可通过电话或网络预约，急诊患者无需预约。',
      ),
    ],
  ],
  [
    338,
    [
      of(
        'en',
        'Statement on the days of polluted air in Isfahan',
        'Visits by patients with breathing trouble rose by 38 per cent in ten days, and two doctors have joined each emergency shift.',
        'We ask people with heart and lung disease to stay at home and to keep taking their medicine.',
      ),
      of(
        'ar',
        'بيان حول أيام تلوث الهواء في أصفهان',
        'ارتفعت مراجعات مرضى التنفس ٣٨ في المئة خلال عشرة أيام، وأُضيف طبيبان إلى كل نوبة في الطوارئ.',
        'نرجو من مرضى القلب والرئة البقاء في المنزل وعدم ترك الدواء.',
      ),
      of(
        'zh',
        '关于伊斯法罕空气污染的声明',
        '十天内呼吸系统患者就诊量上升38%，每个急诊班次增派两名医生。',
        '请心肺疾病患者留在家中，并坚持服药。',
      ),
    ],
  ],
  [
    275,
    [
      of(
        'ar',
        'افتتاح قسم تأهيل السكتة الدماغية',
        'يبدأ المرضى تمارين المشي والنطق من اليوم الثاني بعد السكتة.',
        'يضم القسم ١٢ سريرًا وقاعة تمارين ومطبخًا تعليميًا.',
      ),
    ],
  ],
  [
    212,
    [
      of(
        'en',
        'Medication errors at Shafa fall to a third',
        'Since bar codes are read before each dose, recorded errors have fallen to a third in one year.',
        'The university’s safety committee has examined and confirmed the figures.',
      ),
    ],
  ],
  [
    96,
    [
      of(
        'zh',
        '沙法医院一半日间用电来自太阳能',
        '门诊楼屋顶光伏板发电功率达420千瓦。',
        '急诊与手术室仍由两路独立电网和发电机供电。',
      ),
    ],
  ],
]);
