import type { GuestImportField } from '@ravabet/contracts/protocol/guests';
import { normalizeForSearch } from '@ravabet/persian-text';
import type { SourceRow } from '../../../platform/read-table.ts';
import type { RawGuest } from './raw-guest.ts';

type Column = Exclude<GuestImportField, 'card'>;

/** What people write above their columns. Several columns of names, titles and organisations are all read: their script says which. */
const headings: Record<Column, readonly string[]> = {
  names: [
    'نام',
    'نام و نام خانوادگی',
    'نام فارسی',
    'نام لاتین',
    'نام چینی',
    'الاسم',
    'اسم',
    'الاسم بالعربيه',
    'الاسم باللاتينيه',
    'name',
    'full name',
    'guest',
    'persian name',
    'arabic name',
    'latin name',
    'english name',
    'chinese name',
    'name in persian',
    'name in english',
    'name in chinese',
    '姓名',
    '名字',
    '中文姓名',
    '英文姓名',
  ],
  titles: ['سمت', 'مقام', 'عنوان', 'المنصب', 'الوظيفه', 'title', 'position', 'job title', 'office', '职务', '职位'],
  workplaces: [
    'سازمان',
    'محل کار',
    'دستگاه',
    'المؤسسه',
    'الجهه',
    'organization',
    'organisation',
    'workplace',
    'institution',
    '单位',
    '机构',
  ],
  country: ['کشور', 'الدوله', 'البلد', 'country', 'nationality', '国家', '国籍'],
  email: ['رایانامه', 'ایمیل', 'البريد', 'البريد الالكتروني', 'mail', 'email', 'e mail', '邮箱', '电子邮件'],
  phone: ['تلفن', 'موبایل', 'همراه', 'الهاتف', 'phone', 'telephone', 'mobile', '电话', '手机'],
  dietNote: ['خوراک', 'رژیم غذایی', 'الحميه', 'diet', 'dietary', 'dietary needs', '饮食'],
  accessNeeds: [
    'نیازهای دسترسی',
    'نیاز ویژه',
    'احتياجات',
    'access needs',
    'accessibility',
    'special needs',
    '无障碍需求',
  ],
};
const columnOf = new Map(
  (Object.entries(headings) as [Column, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [normalizeForSearch(word), column] as const),
  ),
);

type Heading = ReadonlyMap<Column, readonly number[]>;

/** The columns by their headings, when the first row is one; else the cells are a name, a title, an organisation and a country. */
export function headingOf(row: SourceRow | undefined): Heading | null {
  const found = new Map<Column, number[]>();
  for (const [index, cell] of (row?.cells ?? []).entries()) {
    const column = columnOf.get(normalizeForSearch(cell));
    if (column) found.set(column, [...(found.get(column) ?? []), index]);
  }
  return found.has('names') ? found : null;
}

const withoutHeading: Heading = new Map([
  ['names', [0]],
  ['titles', [1]],
  ['workplaces', [2]],
  ['country', [3]],
]);

/** What a row says, by its columns. */
export function rawGuestOf({ n, cells, formulas }: SourceRow, heading: Heading | null): RawGuest {
  const columns = heading ?? withoutHeading;
  const all = (column: Column): string[] =>
    (columns.get(column) ?? []).map((at) => cells[at]?.trim() ?? '').filter((cell) => cell !== '');
  const one = (column: Column): string => all(column)[0] ?? '';
  const isFormula = (at: number): boolean => formulas.includes(at) || /^[=@]/.test(cells[at]?.trim() ?? '');
  return {
    n,
    names: all('names'),
    titles: all('titles'),
    workplaces: all('workplaces'),
    country: one('country'),
    email: one('email'),
    phone: one('phone'),
    dietNote: one('dietNote'),
    accessNeeds: one('accessNeeds'),
    formulas: [...columns].flatMap(([column, at]) => (at.some(isFormula) ? [column] : [])),
    card: null,
  };
}
