import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { LinkButton, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { bookingHref } from './booking-href.ts';

/** What is booked for it: halls, cameras, cars and people's time. */
export function BookingList({ request }: { request: SupportRequest }): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const organization = useOrganization();
  const { data } = useQuery({
    ...supportRequestsQueries.bookings(organization.id, request.id),
    enabled: may(organization, 'Booking.read'),
  });
  const bookings = data?.items.filter(({ cancelledAt }) => cancelledAt === null) ?? [];
  const isPromised = ['accepted', 'scheduled', 'in-progress'].includes(request.state);
  const mayBook = isPromised && may(organization, 'Booking.create');
  if (!data || (bookings.length === 0 && !mayBook)) return null;
  const end = (startsAt: string, endsAt: string): string =>
    localDateOf(startsAt, organization.timeZone) === localDateOf(endsAt, organization.timeZone)
      ? format.date(endsAt, 'time')
      : format.date(endsAt);
  return (
    <RecordSection title={t(($) => $.bookings.title)}>
      {bookings.length === 0 && <p className="text-quiet">{t(($) => $.bookings.empty)}</p>}
      <ul className="flex flex-col gap-2 empty:hidden">
        {bookings.map(({ id, resource, startsAt, endsAt, bookedBy }) => (
          <li
            key={id}
            className="flex flex-wrap justify-between gap-x-4 rounded-card border border-line bg-card px-4 py-2"
          >
            <bdi className="font-medium">{localized(resource.names, format.language)}</bdi>
            <span className="text-13 text-quiet">
              {format.date(startsAt)}–{end(startsAt, endsAt)} · <bdi>{bookedBy.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {mayBook && (
        <LinkButton
          size="small"
          className="no-print w-fit"
          icon={<CalendarPlus className="size-4" />}
          href={bookingHref(organization, request)}
        >
          {t(($) => $.bookings.book)}
        </LinkButton>
      )}
    </RecordSection>
  );
}
