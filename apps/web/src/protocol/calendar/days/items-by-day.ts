import { plusDays } from '@ravabet/calendars';
import type { CalendarItem, CalendarLayerId } from '@ravabet/contracts/protocol/calendar';

export type ItemsByDay = ReadonlyMap<string, readonly CalendarItem[]>;

/** On one day what the office rests for stands first, then what lasts the whole day, then the hours. */
const weight = ({ kind, at }: CalendarItem): string => (kind === 'rest' ? '0' : at === null ? '1' : `2${at}`);

/** Every day with what is on it, of the layers that are on. What lasts several days stands on each of them. */
export function itemsByDay(
  items: readonly CalendarItem[],
  { from, until, hidden }: { from: string; until: string; hidden: ReadonlySet<CalendarLayerId> },
): ItemsByDay {
  const days = new Map<string, CalendarItem[]>();
  for (const item of items) {
    if (hidden.has(item.layer)) continue;
    const last = item.until === null || item.until > until ? (item.until === null ? item.on : until) : item.until;
    for (let day = item.on < from ? from : item.on; day <= last; day = plusDays(day, 1)) {
      const there = days.get(day);
      if (there) there.push(item);
      else days.set(day, [item]);
    }
  }
  for (const there of days.values()) {
    there.sort((one, other) => (weight(one) < weight(other) ? -1 : weight(one) > weight(other) ? 1 : 0));
  }
  return days;
}
