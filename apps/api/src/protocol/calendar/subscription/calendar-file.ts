import { createHash } from 'node:crypto';
import { plusDays } from '@ravabet/calendars';
import { type Language, localized } from '@ravabet/contracts/kernel';
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { speak } from '../../../platform/speak.ts';
import type { CalendarLayer, DatedItem } from '../share/calendar-layer.ts';

export interface CalendarFileOf {
  readonly organization: { id: string; slug: string; name: string };
  readonly language: Language;
  /** the address of the product, for links to the records */
  readonly publicUrl: string;
  readonly found: readonly { layer: CalendarLayer; items: readonly DatedItem[] }[];
}

/** How often a program should ask again. */
const refreshSeconds = 3600;

/** The calendar as RFC 5545 wants it: the same bytes as long as nothing changed. */
export function calendarFile({ organization, language, publicUrl, found }: CalendarFileOf): string {
  const calendar = ical({
    prodId: { company: 'Ravabet', product: 'Ravabet', language: language.toUpperCase() },
    name: `${organization.name} · ${speak(language, 'calendar', 'title')}`,
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const { layer, items } of found) {
    for (const item of items) calendar.createEvent(eventOf(layer, item, { organization, language, publicUrl }));
  }
  return calendar.toString();
}

export const hashOfCalendar = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

function eventOf(
  layer: CalendarLayer,
  item: DatedItem,
  { organization, language, publicUrl }: Omit<CalendarFileOf, 'found'>,
): ICalEventData {
  const { key, on, until, at, endsAt, changedAt, version } = item;
  return {
    id: `${key}.${organization.id}@ravabet`,
    summary: summaryOf(item, language),
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    sequence: version - 1,
    // What an organisation plans does not make a person busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(item.isExpected && { status: ICalEventStatus.TENTATIVE }),
    categories: [{ name: speak(language, 'calendar', `layer.${layer.id}`) }],
    url: new URL(`/${organization.slug}/${layer.page(item.subjectId)}`, publicUrl).href,
    ...(at === null
      ? { start: dayAt(on), end: dayAt(plusDays(until ?? on, 1)), allDay: true }
      : { start: new Date(at), ...(endsAt !== null && { end: new Date(endsAt) }) }),
  };
}

/** A day without an hour is the same day everywhere. */
const dayAt = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The title; before it what it is, where a title alone says too little beside other calendars. */
function summaryOf({ kind, title, names, isDone }: DatedItem, language: Language): string {
  const named = names ? localized(names, language) : '';
  const done = isDone ? '✓ ' : '';
  if (kind === 'occasion' || kind === 'rest') return named;
  if (kind === 'booking') return `${named}: ${title ?? speak(language, 'calendar', 'taken')}`;
  return `${done}${speak(language, 'calendar', `kind.${kind}`)}: ${title ?? named}`;
}
