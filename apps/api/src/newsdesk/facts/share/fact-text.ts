import { formatNumber } from '@ravabet/calendars';
import type { Language } from '@ravabet/contracts';

/** The number in the language's digits, and what is counted: «۶۵۰ تخت», "650 beds", “650张床位”. Signs of per cent stand close. */
export function factText(value: number, unit: Partial<Record<Language, string>>, language: Language): string {
  const number = formatNumber(value, language, { maximumFractionDigits: 6 });
  const counted = unit[language] || (language === 'fa' ? '' : (unit.en ?? ''));
  if (!counted) return number;
  return language === 'zh' || /^[%٪‰°]/.test(counted) ? `${number}${counted}` : `${number} ${counted}`;
}
