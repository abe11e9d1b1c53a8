import { normalizeForSearch } from '@ravabet/persian-text';
import { type Language, languages } from '@ravabet/contracts';
import type { SourceRow } from '../../../platform/read-table.ts';

export type Column = 'name' | 'mail' | 'outlet' | 'language';

/** What people write above their columns, normalised. */
const headings: Record<Column, readonly string[]> = {
  name: [
    'نام',
    'نام و نام خانوادگی',
    'گیرنده',
    'خبرنگار',
    'الاسم',
    'اسم',
    'name',
    'full name',
    'recipient',
    'journalist',
    '姓名',
    '名字',
    '收件人',
  ],
  mail: [
    'رایانامه',
    'ایمیل',
    'پست الکترونیک',
    'نشانی',
    'البريد',
    'البريد الالكتروني',
    'mail',
    'email',
    'e mail',
    'address',
    '邮箱',
    '电子邮件',
    '邮件',
  ],
  outlet: [
    'رسانه',
    'خبرگزاری',
    'روزنامه',
    'سازمان',
    'الوسیله',
    'الوسيلة',
    'المؤسسة',
    'outlet',
    'media',
    'company',
    'organization',
    '媒体',
    '机构',
  ],
  language: ['زبان', 'اللغة', 'language', 'lang', '语言'],
};
const normalized = new Map(
  (Object.entries(headings) as [Column, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [normalizeForSearch(word), column] as const),
  ),
);
const languageWords: Record<string, Language> = {
  فارسی: 'fa',
  persian: 'fa',
  farsi: 'fa',
  عربی: 'ar',
  العربيه: 'ar',
  العربیه: 'ar',
  arabic: 'ar',
  انگلیسی: 'en',
  english: 'en',
  چینی: 'zh',
  chinese: 'zh',
  中文: 'zh',
  العربية: 'ar',
};

/** The columns by their headings, when the first row is one; else none, and each row is read by what its cells look like. */
export function headingOf(row: SourceRow | undefined): Map<Column, number> | null {
  const found = new Map<Column, number>();
  for (const [index, cell] of (row?.cells ?? []).entries()) {
    const column = normalized.get(normalizeForSearch(cell));
    if (column && !found.has(column)) found.set(column, index);
  }
  return found.has('mail') && !(row?.cells ?? []).some((cell) => cell.includes('@')) ? found : null;
}

/** Name, address, outlet and language of a row, as they were written. */
export function fieldsOf({ cells }: SourceRow, heading: Map<Column, number> | null): Record<Column, string> {
  if (heading) {
    const at = (column: Column): string => cells[heading.get(column) ?? -1]?.trim() ?? '';
    return { name: at('name'), mail: at('mail'), outlet: at('outlet'), language: at('language') };
  }
  const mailAt = cells.findIndex((cell) => /[@＠]/.test(cell));
  const mail = cells[mailAt]?.trim() ?? '';
  const others = cells.filter((cell, index) => index !== mailAt && cell.trim() !== '').map((cell) => cell.trim());
  const languageAt = others.findIndex((cell) => languageOfWord(cell) !== null);
  const language = languageAt < 0 ? '' : (others.splice(languageAt, 1)[0] ?? '');
  // «نام <نشانی>»: the name stands before the address.
  const before = /^([^<>]+)<[^<>]+>$/.exec(mail)?.[1]?.trim() ?? '';
  const [name = '', outlet = ''] = before ? [before, ...others] : others;
  return { name, mail, outlet, language };
}

export function languageOfWord(text: string): Language | null {
  const word = text.trim().toLowerCase();
  return (
    languages.find((one) => one === word) ?? languageWords[normalizeForSearch(word)] ?? languageWords[word] ?? null
  );
}
