import type { Booking } from '@ravabet/contracts/protocol/resources';
import { classNames, Link } from '@ravabet/ui';
import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/me.ts';
import { useBookingText } from '../booking/use-booking-text.ts';

interface BookingLinkProps {
  booking: Booking;
  day: string;
  href: string;
}

/** A taken time: when, what for or by whom. One's own stand out by colour and by word. */
export function BookingLink({ booking, day, href }: BookingLinkProps): ReactNode {
  const { t } = useTranslation('resources');
  const text = useBookingText();
  const isMine = booking.bookedBy.id === useMe().person.id;
  return (
    <Link
      quiet
      href={href}
      className={classNames(
        'flex flex-col rounded-small border-s-2 px-2 py-1 text-12 wrap-anywhere pointer-coarse:min-h-11',
        isMine ? 'border-accent bg-accent-wash' : 'border-edge bg-shade',
      )}
    >
      <span className="flex items-center gap-1 text-12 text-quiet">
        {text.onDay(booking, day)}
        {booking.isPrivate && (
          <>
            <LockKeyhole aria-hidden="true" className="size-3" />
            <span className="sr-only">{t(($) => $.private.label)}</span>
          </>
        )}
      </span>
      <bdi className="line-clamp-3 text-12 font-medium">{text.title(booking)}</bdi>
      {booking.title !== null && (
        <span className="text-12 text-quiet">{isMine ? t(($) => $.you) : <bdi>{booking.bookedBy.name}</bdi>}</span>
      )}
    </Link>
  );
}
