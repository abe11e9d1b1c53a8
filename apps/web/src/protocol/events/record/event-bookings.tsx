import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import type { EventRecord } from '@ravabet/contracts/protocol/events';
import { LinkButton, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { eventsQueries } from '../events.queries.ts';
import { useEventWhen } from '../use-event-when.ts';
import { mayDo } from './may-do.ts';

const clockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** Halls, cameras, cars and people's time that are booked for it; the booking dialog is filled in from here. */
export function EventBookings({ event }: { event: EventRecord }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const organization = useOrganization();
  const when = useEventWhen();
  const { data } = useQuery({
    ...eventsQueries.bookings(organization.id, event.id),
    enabled: may(organization, 'Booking.read') && !event.isTemplate,
  });
  const bookings = data?.items.filter(({ cancelledAt }) => cancelledAt === null) ?? [];
  const { startsAt, endsAt } = event;
  const mayBook = startsAt && endsAt && mayDo(event, 'update') && may(organization, 'Booking.create');
  if (!data || (bookings.length === 0 && !mayBook)) return null;
  const href = (): string => {
    const day = localDateOf(startsAt ?? '', organization.timeZone);
    const query = new URLSearchParams({
      new: '1',
      day,
      on: day,
      from: clockOf(startsAt ?? '', organization.timeZone),
      until: clockOf(endsAt ?? '', organization.timeZone),
      subjectType: 'Event',
      subjectId: event.id,
      title: localized(event.titles, format.language),
    });
    return `/${organization.slug}/resources?${query}`;
  };
  return (
    <RecordSection title={t(($) => $.bookings.title)}>
      {bookings.length === 0 && <p className="text-quiet">{t(($) => $.bookings.empty)}</p>}
      <ul className="flex flex-col gap-2 empty:hidden">
        {bookings.map((booking) => (
          <li
            key={booking.id}
            className="flex flex-wrap justify-between gap-x-4 rounded-card border border-line bg-card px-4 py-2"
          >
            <bdi className="font-medium">{localized(booking.resource.names, format.language)}</bdi>
            <span className="text-13 text-quiet">
              {when(booking)} · <bdi>{booking.bookedBy.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {mayBook && (
        <LinkButton size="small" className="no-print w-fit" icon={<CalendarPlus className="size-4" />} href={href()}>
          {t(($) => $.bookings.book)}
        </LinkButton>
      )}
    </RecordSection>
  );
}
