import { localized } from '@ravabet/contracts/kernel';
import { type Booking, type ResourceListItem, resourceKinds } from '@ravabet/contracts/protocol/resources';
import { Button, classNames, Link } from '@ravabet/ui';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { freeTimes, hoursOf, type Span } from '../booking/free-times.ts';
import { useBookingText } from '../booking/use-booking-text.ts';
import { BookingLink } from './booking-link.tsx';
import { bookingsOfDay } from './bookings-of-day.ts';
import { useDayOffText } from './use-day-off-text.ts';
import { dayOfMonth, weekdayName } from './week-days.ts';
import { type CalendarViewProps, ResourceHint } from './week-table.tsx';

interface DayViewProps extends Omit<CalendarViewProps, 'onBook'> {
  day: string;
  dayHref: (day: string) => string;
  onBook: ((resource: ResourceListItem, day: string, free: Span) => void) | null;
}

/** What a phone shows: the days of the week in a strip, and of one day what is taken and what is free. */
export function DayView({ calendar, days, today, day, dayHref, bookingHref, onBook }: DayViewProps): ReactNode {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const organization = useOrganization();
  const dayOffText = useDayOffText();
  const off = calendar.daysOff.find(({ date }) => date === day);
  const isOff = (one: string): boolean => calendar.daysOff.some(({ date }) => date === one);
  return (
    <div className="flex flex-col gap-5">
      <nav aria-label={t(($) => $.calendar.days)} className="no-print grid grid-cols-7 gap-1">
        {days.map((one) => (
          <Link
            key={one}
            quiet
            href={dayHref(one)}
            {...(one === day && { 'aria-current': 'date' as const })}
            className={classNames(
              'flex min-h-14 flex-col items-center justify-center rounded-control border text-13',
              one === day ? 'border-accent bg-accent-wash font-bold text-accent-hover' : 'border-line',
              one !== day && isOff(one) && 'bg-shade text-quiet',
            )}
          >
            <span className="sr-only">{format.date(one, 'full')}</span>
            <span aria-hidden="true" className="text-12">
              {weekdayName(one, format.language, 'narrow')}
            </span>
            <span
              aria-hidden="true"
              className={classNames(one === today && 'rounded-full bg-accent px-1.5 text-on-accent')}
            >
              {format.number(dayOfMonth(one, format.language))}
            </span>
          </Link>
        ))}
      </nav>
      <h3 className="text-15 font-bold">
        <time dateTime={day}>{format.date(day, 'full')}</time>
        {off && <span className="block text-13 font-normal text-quiet">{dayOffText(off.names, day)}</span>}
      </h3>
      {resourceKinds
        .map((kind) => ({ kind, resources: calendar.resources.filter((one) => one.kind === kind) }))
        .filter(({ resources }) => resources.length > 0)
        .map(({ kind, resources }) => (
          <section key={kind} aria-label={t(($) => $.kinds[kind])} className="flex flex-col gap-3">
            <h4 className="text-13 font-bold text-quiet">{t(($) => $.kinds[kind])}</h4>
            {resources.map((resource) => (
              <div key={resource.id} className="flex flex-col gap-2 rounded-card border border-line bg-card p-3">
                <div>
                  <Link quiet href={paths.resource(organization.slug, resource.id)} className="font-medium">
                    <bdi>{localized(resource.names, format.language)}</bdi>
                  </Link>
                  <ResourceHint resource={resource} />
                </div>
                <DayOfResource
                  bookings={bookingsOfDay(calendar.bookings, resource.id, day, format.timeZone)}
                  name={localized(resource.names, format.language)}
                  day={day}
                  bookingHref={bookingHref}
                  onBook={onBook && ((free) => onBook(resource, day, free))}
                />
              </div>
            ))}
          </section>
        ))}
    </div>
  );
}

interface DayOfResourceProps {
  bookings: readonly Booking[];
  name: string;
  day: string;
  bookingHref: (id: string) => string;
  onBook: ((free: Span) => void) | null;
}

/** Taken and free times in the order of the day. */
function DayOfResource({ bookings, name, day, bookingHref, onBook }: DayOfResourceProps): ReactNode {
  const { t } = useTranslation('resources');
  const { timeZone } = useFormat();
  const text = useBookingText();
  const hours = hoursOf(day, timeZone);
  const free = hours ? freeTimes(bookings, hours) : [];
  const lines = [
    ...bookings.map((booking) => ({ at: booking.startsAt, booking, gap: null })),
    ...free.map((gap) => ({ at: gap.startsAt, booking: null, gap })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (lines.length === 0) return <p className="text-13 text-quiet">{t(($) => $.calendar.dayOver)}</p>;
  return (
    <ol className="flex flex-col gap-1.5">
      {lines.map(({ at, booking, gap }) => (
        <li key={at + (booking?.id ?? '')}>
          {booking && <BookingLink booking={booking} day={day} href={bookingHref(booking.id)} />}
          {gap && !onBook && (
            <p className="px-2 text-13 text-quiet">{t(($) => $.calendar.free, { time: text.onDay(gap, day) })}</p>
          )}
          {gap && onBook && (
            <Button
              variant="quiet"
              size="small"
              className="w-full justify-start !px-2"
              icon={<Plus className="size-4" />}
              onPress={() => onBook(gap)}
            >
              <span>{t(($) => $.calendar.free, { time: text.onDay(gap, day) })}</span>
              <span className="sr-only">{t(($) => $.calendar.bookOne, { name })}</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
