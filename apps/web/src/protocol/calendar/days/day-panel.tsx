import { localized } from '@ravabet/contracts/kernel';
import type { CalendarAnswer, CalendarItem } from '@ravabet/contracts/protocol/calendar';
import { Badge, LinkButton } from '@ravabet/ui';
import { Plus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { ItemList } from './item-list.tsx';

interface DayPanelProps {
  day: string;
  today: string;
  items: readonly CalendarItem[];
  off: CalendarAnswer['daysOff'][number] | null;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The chosen day: everything on it, and what can be made for it. */
export function DayPanel({ day, today, items, off, headingRef }: DayPanelProps): ReactNode {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  return (
    <section aria-labelledby="chosen-day" className="no-print flex max-w-168 flex-col gap-3">
      <h3
        id="chosen-day"
        ref={headingRef}
        tabIndex={-1}
        className="flex flex-wrap items-center gap-2 text-18 font-bold"
      >
        <time dateTime={day}>{format.date(day, 'full')}</time>
        {day === today && <Badge tone="accent">{t(($) => $.today)}</Badge>}
        {off && (
          <Badge tone="danger">{off.isHoliday ? localized(off.names, format.language) : t(($) => $.dayOff)}</Badge>
        )}
      </h3>
      {items.length === 0 ? (
        <p className="text-quiet">{t(($) => $.empty.day)}</p>
      ) : (
        <ItemList items={items} day={day} />
      )}
      <AddToDay day={day} today={today} />
    </section>
  );
}

/** Only what the person may make; what has begun is not booked any more. */
function AddToDay({ day, today }: { day: string; today: string }): ReactNode {
  const { t } = useTranslation('calendar');
  const organization = useOrganization();
  const { slug } = organization;
  const ways = [
    {
      what: 'event',
      ability: 'Event.create',
      isPossible: day >= today,
      href: paths.newEvent(slug, `on=${day}`),
    },
    {
      what: 'visit',
      ability: 'Visit.create',
      isPossible: day >= today,
      href: paths.newVisit(slug, '', day),
    },
    {
      what: 'booking',
      ability: 'Booking.create',
      isPossible: day >= today,
      href: paths.resources(slug, `new=1&day=${day}&on=${day}`),
    },
    {
      what: 'task',
      ability: 'Task.create',
      isPossible: day >= today,
      href: paths.tasks(slug, `new=1&due=${day}`),
    },
    {
      what: 'request',
      ability: 'SupportRequest.create',
      isPossible: day >= today,
      href: paths.newSupportRequest(slug, '', day),
    },
    {
      what: 'occasion',
      ability: 'Occasion.create',
      isPossible: true,
      href: paths.newOccasion(slug, day),
    },
  ] as const;
  const offered = ways.filter(({ ability, isPossible }) => isPossible && may(organization, ability));
  if (offered.length === 0) return null;
  return (
    <div role="group" aria-label={t(($) => $.add.label)} className="flex flex-wrap gap-2">
      {offered.map(({ what, href }) => (
        <LinkButton key={what} size="small" href={href} icon={<Plus className="size-4" />}>
          {t(($) => $.add[what])}
        </LinkButton>
      ))}
    </div>
  );
}
