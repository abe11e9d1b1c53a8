import { localized } from '@ravabet/contracts/kernel';
import type { FactUnit } from '@ravabet/contracts/newsdesk/facts';
import type { Format } from '../../shared/use-format.ts';

/** The number with what is counted, in the language of the page. */
export function valueText(value: number, unit: FactUnit, format: Format): string {
  const number = format.number(value, { maximumFractionDigits: 6 });
  const counted = localized(unit, format.language);
  if (!counted) return number;
  return format.language === 'zh' || /^[%٪‰°]/.test(counted) ? `${number}${counted}` : `${number} ${counted}`;
}

/** A plain day, which has no time and no zone, in the calendar of the person. */
export const dayText = (date: string, format: Format): string => format.date(date, 'long');
