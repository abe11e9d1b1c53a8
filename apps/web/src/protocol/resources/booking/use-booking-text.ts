import { localDateOf } from '@ravabet/calendars';
import type { Booking } from '@ravabet/contracts/protocol/resources';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { Span } from './free-times.ts';

interface BookingText {
  /** what for, or by whom where that is nobody else's business */
  title: (booking: Pick<Booking, 'title' | 'bookedBy'>) => string;
  /** the times as they fall on one day */
  onDay: (span: Span, day: string) => string;
  /** the whole of it, with its days */
  whole: (span: Span) => string;
}

/** How a booking is said. */
export function useBookingText(): BookingText {
  const { t } = useTranslation('resources');
  const format = useFormat();
  const dayOf = (instant: string): string => localDateOf(instant, format.timeZone);
  const clock = (instant: string): string => format.date(instant, 'time');
  const between = (from: string, until: string): string => t(($) => $.time.between, { from, until });
  return {
    title: ({ title, bookedBy }) => title ?? t(($) => $.takenBy, { name: bookedBy.name }),
    onDay: ({ startsAt, endsAt }, day) => {
      const begins = dayOf(startsAt) === day;
      const ends = dayOf(endsAt) === day;
      if (begins && ends) return between(clock(startsAt), clock(endsAt));
      if (begins) return t(($) => $.time.from, { from: clock(startsAt) });
      return ends ? t(($) => $.time.until, { until: clock(endsAt) }) : t(($) => $.time.allDay);
    },
    whole: ({ startsAt, endsAt }) =>
      dayOf(startsAt) === dayOf(endsAt)
        ? t(($) => $.time.onDay, {
            day: format.date(startsAt, 'full'),
            time: between(clock(startsAt), clock(endsAt)),
          })
        : between(format.date(startsAt, 'datetime'), format.date(endsAt, 'datetime')),
  };
}
