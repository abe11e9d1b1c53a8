import { plusDays } from '@ravabet/calendars';

interface Around {
  /** the weeks in which the day stands */
  weeks: readonly (readonly string[])[];
  /** a day of the period before and of the one after */
  previous: string;
  next: string;
  isRightToLeft: boolean;
}

/** Where a key leads from a day: the arrows by the direction of the page, Home and End in the week, Page keys by the period. */
export function stepDay(key: string, day: string, { weeks, previous, next, isRightToLeft }: Around): string | null {
  const week = weeks.find((one) => one.includes(day)) ?? [];
  switch (key) {
    case 'ArrowLeft':
      return plusDays(day, isRightToLeft ? 1 : -1);
    case 'ArrowRight':
      return plusDays(day, isRightToLeft ? -1 : 1);
    case 'ArrowDown':
      return plusDays(day, 7);
    case 'ArrowUp':
      return plusDays(day, -7);
    case 'Home':
      return week[0] ?? null;
    case 'End':
      return week.at(-1) ?? null;
    case 'PageUp':
      return previous;
    case 'PageDown':
      return next;
    default:
      return null;
  }
}
