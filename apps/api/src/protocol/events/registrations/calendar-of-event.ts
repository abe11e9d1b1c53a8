import { localized, type LocalizedText } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import { newsroomAddress } from '../../../newsdesk/newsroom/share/newsroom-address.ts';
import type { Platform } from '../../../platform/platform.ts';
import { invitationCalendar } from './invitation-calendar.ts';

/** The event as a calendar takes it, in the language of who asks; null while it has no time. */
export async function calendarOfEvent(
  tx: Tx,
  config: Pick<Platform['config'], 'publicUrl' | 'NEWSROOM_ADDRESSES'>,
  organizationId: string,
  eventId: string,
  language: Language,
): Promise<Buffer | null> {
  const event = await tx.event.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: eventId } } });
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const { startsAt, endsAt } = event;
  if (!startsAt || !endsAt) return null;
  const named = (words: unknown): string => localized(words as LocalizedText, language);
  return Buffer.from(
    invitationCalendar({
      id: event.id,
      sequence: event.version,
      title: named(event.titles),
      place: named(event.places),
      startsAt,
      endsAt,
      stampedAt: event.updatedAt,
      organizer: named(organization.names),
      url: `${newsroomAddress(config, organization.slug, language)}/register/${event.publicCode}`,
      host: new URL(config.publicUrl).hostname,
    }),
  );
}
