import { nameOf, type PageContext, roomPath } from '../page-context.ts';
import { inLanguage } from '../people/contact-reads.ts';
import type { PublicEvent } from './event-reads.ts';

/** An event as the calendars of phones and desks take it, RFC 5545. */
export function calendarFile(context: PageContext, event: PublicEvent): string {
  const { language, publicUrl } = context;
  const text = (texts: PublicEvent['titles']): string => escaped(inLanguage(texts, language));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ravabet//newsroom//FA',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.id}@${new URL(publicUrl).hostname}`,
    `SEQUENCE:${event.version}`,
    `DTSTAMP:${instant(event.updatedAt)}`,
    `DTSTART:${instant(event.startsAt)}`,
    `DTEND:${instant(event.endsAt)}`,
    `SUMMARY:${text(event.titles)}`,
    `DESCRIPTION:${[text(event.descriptions), text(event.directions)].filter(Boolean).join('\\n')}`,
    `LOCATION:${text(event.places)}`,
    `STATUS:${event.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    `URL:${publicUrl}${roomPath(context, language)}/events`,
    `ORGANIZER;CN="${nameOf(context).replaceAll(/["\r\n]/g, ' ')}":${publicUrl}${roomPath(context, language)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const instant = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 octets, cut between characters; the rest goes on after a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
