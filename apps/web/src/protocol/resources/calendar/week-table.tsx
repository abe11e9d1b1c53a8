import { localized } from '@ravabet/contracts/kernel';
import { type ResourceCalendar, type ResourceListItem, resourceKinds } from '@ravabet/contracts/protocol/resources';
import { Button, classNames, Link } from '@ravabet/ui';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { hoursOf } from '../booking/free-times.ts';
import { BookingLink } from './booking-link.tsx';
import { bookingsOfDay } from './bookings-of-day.ts';
import { useDayOffText } from './use-day-off-text.ts';
import { dayOfMonth, weekdayName } from './week-days.ts';

export interface CalendarViewProps {
  calendar: ResourceCalendar;
  days: readonly string[];
  today: string;
  bookingHref: (id: string) => string;
  /** null for who may not book */
  onBook: ((resource: ResourceListItem, day: string) => void) | null;
}

/** The week as a table: what there is by kind, its days, and what is taken in them. */
export function WeekTable({
  calendar,
  days,
  today,
  bookingHref,
  onBook,
  caption,
}: CalendarViewProps & { caption: string }): ReactNode {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const organization = useOrganization();
  const dayOffText = useDayOffText();
  const offOn = (day: string): string | null => {
    const off = calendar.daysOff.find(({ date }) => date === day);
    return off ? dayOffText(off.names, day) : null;
  };
  return (
    <div
      className="overflow-x-auto rounded-card border border-line bg-card"
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className="w-full min-w-176 table-fixed border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="w-40 px-3 py-2 text-start align-bottom text-13 font-medium text-quiet">
              {t(($) => $.one)}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                {...(day === today && { 'aria-current': 'date' as const })}
                className={classNames(
                  'border-s border-line px-2 py-2 text-start align-top font-normal',
                  offOn(day) !== null && 'bg-shade',
                )}
              >
                <span className="flex flex-wrap items-baseline gap-x-1.5">
                  <span className="text-13 font-medium">{weekdayName(day, format.language)}</span>
                  <time
                    dateTime={day}
                    className={classNames(
                      'inline-flex min-w-6 justify-center rounded-full px-1 text-13',
                      day === today ? 'bg-accent font-bold text-on-accent' : 'text-quiet',
                    )}
                  >
                    <span className="sr-only">{format.date(day, 'long')}</span>
                    <span aria-hidden="true">{format.number(dayOfMonth(day, format.language))}</span>
                  </time>
                </span>
                {offOn(day) !== null && <span className="block text-12 text-quiet">{offOn(day)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {resourceKinds
          .map((kind) => ({ kind, resources: calendar.resources.filter((one) => one.kind === kind) }))
          .filter(({ resources }) => resources.length > 0)
          .map(({ kind, resources }) => (
            <tbody key={kind}>
              <tr>
                <th
                  colSpan={days.length + 1}
                  scope="rowgroup"
                  className="border-b border-line bg-shade px-3 py-1 text-start text-13 font-bold"
                >
                  {t(($) => $.kinds[kind])}
                </th>
              </tr>
              {resources.map((resource) => (
                <tr key={resource.id} className="border-b border-line">
                  <th scope="row" className="px-3 py-2 text-start align-top font-normal">
                    <Link quiet href={paths.resource(organization.slug, resource.id)} className="text-13 font-medium">
                      <bdi>{localized(resource.names, format.language)}</bdi>
                    </Link>
                    <ResourceHint resource={resource} />
                  </th>
                  {days.map((day) => (
                    <td
                      key={day}
                      className={classNames('border-s border-line p-1 align-top', offOn(day) !== null && 'bg-shade')}
                    >
                      <div className="flex h-full min-h-10 flex-col gap-1">
                        {bookingsOfDay(calendar.bookings, resource.id, day, format.timeZone).map((booking) => (
                          <BookingLink key={booking.id} booking={booking} day={day} href={bookingHref(booking.id)} />
                        ))}
                        {onBook && hoursOf(day, format.timeZone) && (
                          <Button
                            variant="quiet"
                            size="small"
                            className="no-print !min-h-6 flex-1 !px-0 opacity-0 focus-visible:opacity-100 data-hovered:opacity-100 data-focus-visible:opacity-100 pointer-coarse:opacity-100"
                            icon={<Plus className="size-4" />}
                            onPress={() => onBook(resource, day)}
                          >
                            <span className="sr-only">
                              {t(($) => $.calendar.book, {
                                name: localized(resource.names, format.language),
                                day: format.date(day, 'full'),
                              })}
                            </span>
                          </Button>
                        )}
                      </div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
}

/** Where it is and for how many. */
export function ResourceHint({ resource }: { resource: ResourceListItem }): ReactNode {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const { capacity, place } = resource;
  if (!place && capacity === null) return null;
  return (
    <span className="block text-12 text-quiet">
      <bdi>{place}</bdi>
      {place && capacity !== null && ' · '}
      {capacity !== null && <bdi>{t(($) => $.seats, { number: format.number(capacity) })}</bdi>}
    </span>
  );
}
