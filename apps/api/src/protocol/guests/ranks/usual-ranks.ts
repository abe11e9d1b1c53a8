import type { LocalizedText } from '@ravabet/contracts';

/**
 * Where a public hospital of Iran usually begins: the order in which the heads of the state's powers, ministers, governors, the
 * ministry of health, universities and the hospital itself are received. Class, order, names; every organisation makes it its own.
 */
const rows: readonly (readonly [number, number, string, string, string, string])[] = [
  [
    1,
    1,
    'رئیس‌جمهور و سران قوا',
    'رئيس الجمهورية ورؤساء السلطات',
    'President and heads of the powers',
    '总统及三权首长',
  ],
  [1, 2, 'معاون رئیس‌جمهور', 'نائب رئيس الجمهورية', 'Vice-president', '副总统'],
  [2, 1, 'وزیر', 'وزير', 'Minister', '部长'],
  [2, 2, 'سفیر', 'سفير', 'Ambassador', '大使'],
  [2, 3, 'نمایندهٔ مجلس', 'نائب في البرلمان', 'Member of parliament', '议员'],
  [3, 1, 'استاندار', 'محافظ', 'Governor-general', '省长'],
  [3, 2, 'معاون وزیر', 'وكيل الوزارة', 'Deputy minister', '副部长'],
  [
    3,
    3,
    'رئیس دانشگاه علوم پزشکی',
    'رئيس جامعة العلوم الطبية',
    'Chancellor of a university of medical sciences',
    '医科大学校长',
  ],
  [4, 1, 'فرماندار', 'قائم مقام', 'Governor', '县长'],
  [4, 2, 'مدیرکل', 'مدير عام', 'Director-general', '司局长'],
  [4, 3, 'معاون دانشگاه', 'نائب رئيس الجامعة', 'Vice-chancellor', '副校长'],
  [5, 1, 'رئیس بیمارستان', 'مدير المستشفى', 'Head of a hospital', '医院院长'],
  [5, 2, 'رئیس بخش و استاد', 'رئيس قسم وأستاذ', 'Head of department, professor', '科主任、教授'],
  [6, 1, 'مدیر', 'مدير', 'Manager', '经理'],
  [6, 2, 'کارشناس و همراه', 'خبير ومرافق', 'Expert, companion', '专家、随员'],
];

export const usualRanks = (): { classNumber: number; orderNumber: number; names: LocalizedText }[] =>
  rows.map(([classNumber, orderNumber, fa, ar, en, zh]) => ({ classNumber, orderNumber, names: { fa, ar, en, zh } }));
