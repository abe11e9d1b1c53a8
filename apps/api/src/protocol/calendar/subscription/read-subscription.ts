import { localDateOf, plusDays } from '@ravabet/calendars';
import { type Language, type LocalizedText, localized } from '@ravabet/contracts/kernel';
import type { CalendarLayerId } from '@ravabet/contracts/protocol/calendar';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { datedItems, layersFor } from '../dated-items.ts';
import type { DatedItem } from '../share/calendar-layer.ts';
import { hashOfCalendarToken } from './calendar-address.ts';
import { calendarFile, hashOfCalendar } from './calendar-file.ts';

/** What a program keeps of the past, and how far it looks ahead. */
const daysBack = 60;
const daysAhead = 400;
/** The time of the last reading is told to the minute. */
const minute = 60_000;

interface Found {
  organizationId: string;
  id: string;
  personId: string;
  layers: CalendarLayerId[];
  contentHash: string;
  contentSince: Date;
  lastReadAt: Date | null;
  language: Language;
  slug: string;
  names: LocalizedText;
  timeZone: string;
}

export interface CalendarReading {
  text: string;
  tag: string;
  /** since when it has said this */
  since: Date;
}

/**
 * The calendar behind an address, by what its person may see at this moment. Null for an address that leads nowhere: unknown, taken back,
 * replaced, or of somebody who does not belong here any more.
 */
export async function readSubscription(platform: Platform, token: string): Promise<CalendarReading | null> {
  const { databases, memberships, config } = platform;
  const [found] = await databases.identity.prisma.$queryRaw<Found[]>`
    SELECT s.organization_id AS "organizationId", s.id, s.person_id AS "personId", s.layers, s.content_hash AS "contentHash",
      s.content_since AS "contentSince", s.last_read_at AS "lastReadAt", p.locale AS language, o.slug, o.names, o.time_zone AS "timeZone"
    FROM calendar_subscription s JOIN person p ON p.id = s.person_id AND p.suspended_at IS NULL JOIN organization o ON o.id = s.organization_id
    WHERE s.token_hash = ${hashOfCalendarToken(token)}`;
  const standing = found && (await memberships.standingOf(found.personId, found.organizationId));
  if (!found || !standing) return null;
  const today = localDateOf(new Date().toISOString(), found.timeZone);
  const question = {
    ...standing,
    from: plusDays(today, -daysBack),
    until: plusDays(today, daysAhead),
    own: true,
    withAge: true,
  };
  const shown = layersFor(question, found.layers);
  const answers = (await datedItems(databases.reader, question, shown)).found;
  const items = shown.map((layer, index) => ({
    layer,
    items: JSON.parse(answers[index]?.json ?? '[]') as DatedItem[],
  }));
  const { organizationId, language, slug, names } = found;
  const organization = { id: organizationId, slug, name: localized(names, language) };
  const text = calendarFile({ organization, language, publicUrl: config.publicUrl, found: items });
  const tag = hashOfCalendar(text);
  return { text, tag: `"${tag}"`, since: await noteReading(platform, found, tag) };
}

/** Writes down that it was read, and since when it says what it says. */
async function noteReading({ databases }: Platform, found: Found, contentHash: string): Promise<Date> {
  const { organizationId, id } = found;
  const now = new Date();
  const isSame = found.contentHash === contentHash;
  if (isSame && found.lastReadAt && now.getTime() - found.lastReadAt.getTime() < minute) return found.contentSince;
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    tx.calendarSubscription.updateMany({
      where: { organizationId, id },
      data: { lastReadAt: now, ...(!isSame && { contentHash, contentSince: now }) },
    }),
  );
  return isSame ? found.contentSince : now;
}
