import { Banner, Button, LinkButton, PageHeader, Skeleton } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Printer, Rss } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useKey } from '../../shared/use-key.ts';
import { calendarQueries } from './calendar.queries.ts';
import { Agenda } from './days/agenda.tsx';
import { DayPanel } from './days/day-panel.tsx';
import { DaysTable } from './days/days-table.tsx';
import { itemsByDay } from './days/items-by-day.ts';
import { CalendarBar } from './place/calendar-bar.tsx';
import { LayerSwitches } from './place/layer-switches.tsx';
import type { Period } from './place/period.ts';
import { type CalendarPlace, useCalendarPlace } from './place/use-calendar-place.ts';
import { usePeriodName } from './place/use-period-name.ts';

/** Everything that has a day, in the calendar of choice: month, week, or one day after the other. */
export function CalendarPage(): ReactNode {
  const { t } = useTranslation('calendar');
  const organization = useOrganization();
  const place = useCalendarPlace();
  const name = usePeriodName(place);
  useKey('t', () => place.change({ day: '' }));
  return (
    <div className="print-landscape flex flex-col gap-4">
      <PageHeader
        title={t(($) => $.title)}
        description={t(($) => $.description)}
        actions={
          <>
            <LinkButton icon={<Rss className="size-4" />} href={paths.calendarSubscriptions(organization.slug)}>
              {t(($) => $.subscribe.link)}
            </LinkButton>
            <Button icon={<Printer className="size-4" />} onPress={() => window.print()}>
              {t(($) => $.print)}
            </Button>
          </>
        }
      />
      <CalendarBar place={place} name={name} />
      {place.isLoading && <Skeleton className="h-96 w-full" />}
      {!place.period && !place.isLoading && <Banner tone="info" title={t(($) => $.month.outside)} />}
      {place.period && <Days place={place} period={place.period} name={name} />}
    </div>
  );
}

function Days({ place, period, name }: { place: CalendarPlace; period: Period; name: string }): ReactNode {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const heading = useRef<HTMLHeadingElement>(null);
  const { from, until } = period;
  const query = { from, until, ...(place.own && { own: true }) };
  const calendar = useQuery({
    ...calendarQueries.days(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const { data } = calendar;
  const days = useMemo(
    () => itemsByDay(data?.items ?? [], { from, until, hidden: place.hidden }),
    [data, from, until, place.hidden],
  );
  const open = (day: string): void => {
    place.stepTo(day);
    heading.current?.focus();
  };
  if (calendar.isError)
    return (
      <Banner
        tone="danger"
        isLive
        title={t(($) => $.problem)}
        actions={
          <Button size="small" onPress={() => void calendar.refetch()}>
            {c(($) => $.retry)}
          </Button>
        }
      />
    );
  if (!data) return <Skeleton className="h-96 w-full" />;
  const off = data.daysOff.find(({ date }) => date === place.day) ?? null;
  const caption = t(($) => $[place.view === 'week' ? 'week' : 'month'].label, { name });
  return (
    <>
      <LayerSwitches place={place} layers={data.layers} items={data.items} />
      {data.isCut && <Banner tone="info" title={t(($) => $.cut)} />}
      {place.view === 'agenda' ? (
        <Agenda days={days} daysOff={data.daysOff} today={place.today} />
      ) : (
        <>
          <DaysTable {...{ place, period, days, caption, daysOff: data.daysOff, onOpen: open }} />
          <p className="no-print text-12 text-quiet max-md:hidden pointer-coarse:hidden">{t(($) => $.keys.label)}</p>
          <DayPanel
            day={place.day}
            today={place.today}
            items={days.get(place.day) ?? []}
            off={off}
            headingRef={heading}
          />
        </>
      )}
    </>
  );
}
