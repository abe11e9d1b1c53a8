import { plusDays } from '@ravabet/calendars';
import type { Language } from '@ravabet/contracts/kernel';
import { monthDays } from '../../../shared/month-days.ts';

/** Where a key leads from a day: the arrows by the direction of the page, Home and End in the week, Page keys by the month. */
export function moveOf(key: string, day: string, language: Language): string | null {
  const forward = language === 'fa' || language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
  const { weeks, previous, next } = monthDays(day, language);
  const week = weeks.find((one) => one.includes(day)) ?? [];
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return plusDays(day, key === forward ? 1 : -1);
    case 'ArrowDown':
      return plusDays(day, 7);
    case 'ArrowUp':
      return plusDays(day, -7);
    case 'Home':
      return week[0] ?? null;
    case 'End':
      return week.at(-1) ?? null;
    case 'PageDown':
      return next;
    case 'PageUp':
      return previous;
    default:
      return null;
  }
}
