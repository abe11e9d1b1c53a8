/** One demo password for everybody; the launcher prints it with the user names. */
export const demoPassword = 'Ravabet-1405!';

export interface DemoPerson {
  username: string;
  name: { fa: string; en: string };
  organization: string;
  roles: string[];
  jobTitle: string;
  unit?: string;
  locale?: string;
}

const of = (
  organization: string,
  username: string,
  fa: string,
  en: string,
  roles: string[],
  jobTitle: string,
  unit?: string,
  locale = 'fa',
): DemoPerson => ({ username, name: { fa, en }, organization, roles, jobTitle, locale, ...(unit && { unit }) });

/** Somebody for every role; the first hospital is the one that people try. */
export const demoPeople: readonly DemoPerson[] = [
  of('shafa', 'officer', 'سارا احمدی', 'Sara Ahmadi', ['pr-officer'], 'کارشناس خبر', 'pr'),
  of('shafa', 'manager', 'مریم نادری', 'Maryam Naderi', ['pr-manager'], 'مدیر روابط عمومی', 'pr'),
  of('shafa', 'head', 'دکتر علیرضا توکلی', 'Dr Alireza Tavakoli', ['head'], 'رئیس بیمارستان'),
  of('shafa', 'department', 'دکتر نرگس صالحی', 'Dr Narges Salehi', ['department-head'], 'سرپرست بخش', 'icu'),
  of('shafa', 'protocol', 'بهرام یوسفی', 'Bahram Yousefi', ['protocol-officer'], 'کارشناس تشریفات', 'pr'),
  of('shafa', 'analyst', 'ژاله پارسا', 'Zhaleh Parsa', ['analyst'], 'تحلیل‌گر افکار عمومی', 'pr'),
  of('shafa', 'spokesperson', 'دکتر کیوان گلشن', 'Dr Keyvan Golshan', ['spokesperson'], 'سخنگوی بیمارستان'),
  of('shafa', 'auditor', 'هومن رستگار', 'Houman Rastegar', ['auditor'], 'بازرس'),
  of('shafa', 'officer2', 'رضا کاظمی', 'Reza Kazemi', ['pr-officer'], 'خبرنگار و عکاس', 'pr'),
  of('shafa', 'translator', 'لین جیا', 'Lin Jia', ['pr-officer'], 'مترجم', 'pr', 'en'),
  of('ministry', 'admin', 'فرزاد مقدم', 'Farzad Moghaddam', ['administrator'], 'راهبر سامانه'),
  of(
    'sepehr',
    'council',
    'دکتر پریسا وثوقی',
    'Dr Parisa Vosoughi',
    ['council-member', 'pr-manager'],
    'مدیر روابط عمومی دانشگاه',
    'pr',
  ),
  of('mehr', 'mehr-officer', 'چیمن قادری', 'Chiman Ghaderi', ['pr-officer'], 'کارشناس روابط عمومی', 'pr'),
  of(
    'mehr',
    'mehr-manager',
    'گودرز اکبری',
    'Goudarz Akbari',
    ['pr-manager', 'administrator'],
    'مدیر روابط عمومی',
    'pr',
  ),
  of('mehr', 'mehr-head', 'دکتر ویدا ثابتی', 'Dr Vida Sabeti', ['head'], 'رئیس بیمارستان'),
];
