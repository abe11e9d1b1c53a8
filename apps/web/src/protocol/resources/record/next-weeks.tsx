import { localDateOf } from '@ravabet/calendars';
import type { Resource } from '@ravabet/contracts/protocol/resources';
import { Banner, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { BookingLink } from '../calendar/booking-link.tsx';
import { resourcesQueries } from '../resources.queries.ts';

/** Who has it in the next four weeks, day by day. */
export function NextWeeks({ resource }: { resource: Resource }): ReactNode {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const { id: organizationId, slug, timeZone } = useOrganization();
  const [today] = useState(() => localDateOf(new Date().toISOString(), timeZone));
  const calendar = useQuery(
    resourcesQueries.calendar(organizationId, { from: today, days: 28, resourceId: resource.id }),
  );
  const bookings = calendar.data?.bookings ?? [];
  // What began before today stands under today.
  const dayOf = (startsAt: string): string => {
    const day = localDateOf(startsAt, timeZone);
    return day < today ? today : day;
  };
  const days = [...new Set(bookings.map(({ startsAt }) => dayOf(startsAt)))];
  return (
    <RecordSection title={t(($) => $.nextWeeks.title)}>
      {calendar.isPending && <Skeleton className="h-24 w-full" />}
      {calendar.isError && <Banner tone="danger" title={t(($) => $.calendar.problem)} />}
      {calendar.data && days.length === 0 && <p className="text-quiet">{t(($) => $.nextWeeks.empty)}</p>}
      <ol className="flex flex-col gap-4">
        {days.map((day) => (
          <li key={day} className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <h3 className="text-13 font-medium">
              <time dateTime={day}>{format.date(day, 'full')}</time>
            </h3>
            <ul className="flex flex-col gap-1.5">
              {bookings
                .filter(({ startsAt }) => dayOf(startsAt) === day)
                .map((booking) => (
                  <li key={booking.id}>
                    <BookingLink booking={booking} day={day} href={paths.resources(slug, `booking=${booking.id}`)} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}
