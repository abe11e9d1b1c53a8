import { formatDate } from '@ravabet/calendars';
import { localized, type LocalizedText } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import QRCode from 'qrcode';
import { newsroomAddress } from '../../../newsdesk/newsroom/share/newsroom-address.ts';
import { defineJob } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { manageToken } from '../share/public-code.ts';
import { calendarOfEvent } from './calendar-of-event.ts';

export type RegistrationMail =
  | 'registered'
  | 'waiting'
  | 'pending'
  | 'moved-up'
  | 'declined'
  | 'cancelled'
  | 'moved'
  | 'called-off'
  | 'certificate';

/** What is written to somebody who registered: once for each thing that happens. */
export const mailRegistration = defineJob<{ organizationId: string; registrationId: string; kind: RegistrationMail }>(
  'events.mail-registration',
);

/** Kinds that bring the badge and an entry for the calendar. */
const withBadge: readonly RegistrationMail[] = ['registered', 'moved-up', 'moved'];

const statesOf: Partial<Record<RegistrationMail, readonly string[]>> = {
  registered: ['registered'],
  'moved-up': ['registered'],
  waiting: ['waiting'],
  pending: ['pending'],
  declined: ['declined'],
  cancelled: ['cancelled'],
};

export function handleRegistrationMails({ config, databases, jobs, mailer }: Platform): void {
  jobs.handle(mailRegistration, async ({ organizationId, registrationId, kind }) => {
    const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const person = await tx.eventRegistration.findUnique({
        where: { organizationId_id: { organizationId, id: registrationId } },
      });
      if (!person) return null;
      const event = await tx.event.findUniqueOrThrow({
        where: { organizationId_id: { organizationId, id: person.eventId } },
      });
      const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
      const calendar = await calendarOfEvent(tx, config, organizationId, event.id, person.language as Language);
      return { person, event, organization, calendar };
    });
    // Meanwhile something else happened, and is written about by itself.
    if (!found?.person.email || (statesOf[kind] && !statesOf[kind].includes(found.person.state))) return;
    const { person, event, organization, calendar } = found;
    const language = person.language as Language;
    const named = (words: unknown): string => localized(words as LocalizedText, language);
    const address = newsroomAddress(config, organization.slug, language);
    const own = `${address}/registration/${manageToken(config.SECRET_KEY, person.id)}`;
    const hasBadge = withBadge.includes(kind) && person.state === 'registered';
    const { startsAt } = event;
    await mailer.send({
      to: person.email,
      language,
      template: `event-${kind}`,
      messageId: `<event-${kind}-${person.id}-${event.version}@ravabet>`,
      values: {
        organization: named(organization.names),
        name: person.name,
        title: named(event.titles),
        place: named(event.places),
        when: startsAt
          ? formatDate(startsAt.toISOString(), {
              locale: language,
              timeZone: organization.timeZone,
              style: 'datetime',
            })
          : '',
        code: person.code,
        reason: event.reason,
        url: own,
      },
      attachments: hasBadge
        ? [
            {
              filename: 'badge.png',
              contentType: 'image/png',
              content: await QRCode.toBuffer(person.code, { width: 320, margin: 2 }),
              picture: person.code,
            },
            ...(calendar
              ? [
                  {
                    filename: 'event.ics',
                    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
                    content: calendar,
                  },
                ]
              : []),
          ]
        : [],
    });
  });
}
