import { localDateOf, plusDays } from '@ravabet/calendars';
import { discussedTypes } from '@ravabet/contracts/office/comments';
import { resourceKinds } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, EmptyState, IconButton, LinkButton, PageHeader, Select, Skeleton } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CalendarClock, CalendarPlus, ChevronLeft, ChevronRight, List } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { recordPath } from '../../../shared/record-path.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { BookingDialog, noWords } from '../booking/booking-dialog.tsx';
import { BookingWindow } from '../booking/booking-window.tsx';
import { firstFree, hoursOf, type Span } from '../booking/free-times.ts';
import { clockOf } from '../booking/when.ts';
import { resourcesQueries } from '../resources.queries.ts';
import { bookingsOfDay } from './bookings-of-day.ts';
import { DayView } from './day-view.tsx';
import { dayAndMonth, weekDays } from './week-days.ts';
import { WeekTable } from './week-table.tsx';

const keys = ['day', 'kind', 'booking', 'new', 'on', 'from', 'until', 'subjectType', 'subjectId', 'title'] as const;
const every = 'every';
const closed = { booking: '', new: '', on: '', from: '', until: '', subjectType: '', subjectId: '', title: '' };

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The board of everything that can be booked: a week, what is taken in it and what is free. */
export function ResourceCalendarPage(): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const organization = useOrganization();
  const { id: organizationId, slug, timeZone } = organization;
  const [filters, change] = useUrlFilters(keys);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [today] = useState(() => localDateOf(new Date().toISOString(), timeZone));
  // A link to one booking shows the week that it is in.
  const linked = useQuery({
    ...resourcesQueries.booking(organizationId, filters.booking ?? ''),
    enabled: Boolean(filters.booking),
  }).data;
  const fallback = filters.booking && linked ? localDateOf(linked.startsAt, timeZone) : today;
  const day = isDay(filters.day) ? filters.day : fallback;
  const days = weekDays(day, format.language);
  const kind = resourceKinds.find((one) => one === filters.kind);
  const query = { from: days[0] ?? day, days: 7, ...(kind && { kind }) };
  const calendar = useQuery({ ...resourcesQueries.calendar(organizationId, query), placeholderData: keepPreviousData });
  const mayBook = may(organization, 'Booking.create');
  // What was written stays when the dialog is closed to look something up.
  const [words, setWords] = useState(() => ({ ...noWords, title: (filters.title ?? '').slice(0, 200) }));
  // A record sends people here to book what it needs; afterwards they are back there.
  const subjectType = discussedTypes.find((type) => type === filters.subjectType);
  const subject = subjectType && filters.subjectId ? { type: subjectType, id: filters.subjectId } : null;
  const backTo = subject && recordPath(slug, subject.type, subject.id);
  useKey('n', mayBook ? () => change({ new: '1', on: day }) : null);
  const hrefWith = (name: string, value: string): string => {
    const params = new URLSearchParams(search);
    params.set(name, value);
    return paths.resources(slug, params.toString());
  };
  const openNew = (resourceId: string, on: string, free: Span | null): void => {
    const clocks = free ? { from: clockOf(free.startsAt, timeZone), until: clockOf(free.endsAt, timeZone) } : {};
    change({ new: resourceId, on, ...clocks });
  };
  const week = t(($) => $.time.between, {
    from: dayAndMonth(days[0] ?? day, format.language),
    until: format.date(days[6] ?? day, 'long'),
  });
  const views = { days, today, bookingHref: (id: string) => hrefWith('booking', id) };
  const mayMake = may(organization, 'Resource.create');
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(($) => $.title)}
        description={t(($) => $.description)}
        actions={
          <>
            <LinkButton icon={<List className="size-4" />} href={paths.resourceList(slug)}>
              {t(($) => $.list.link)}
            </LinkButton>
            {mayBook && (
              <Button
                variant="primary"
                icon={<CalendarPlus className="size-4" />}
                onPress={() => change({ new: '1', on: day < today ? today : day })}
              >
                {t(($) => $.book.open)}
              </Button>
            )}
          </>
        }
      />
      <div className="no-print flex flex-wrap items-end gap-2">
        <IconButton
          label={t(($) => $.calendar.previous)}
          icon={<ChevronLeft className="icon-directional size-5" />}
          onPress={() => change({ day: plusDays(day, -7) })}
        />
        <h2 aria-live="polite" className="min-w-48 self-center text-center text-15 font-bold">
          {week}
        </h2>
        <IconButton
          label={t(($) => $.calendar.next)}
          icon={<ChevronRight className="icon-directional size-5" />}
          onPress={() => change({ day: plusDays(day, 7) })}
        />
        <Button onPress={() => change({ day: '' })}>{t(($) => $.calendar.today)}</Button>
        <Select
          label={t(($) => $.field.kind)}
          hideLabel
          className="w-48 max-md:w-full"
          choices={[
            { id: every, label: t(($) => $.calendar.every) },
            ...resourceKinds.map((id) => ({ id, label: t(($) => $.kinds[id]) })),
          ]}
          value={kind ?? every}
          onChange={(id) => change({ kind: id === every || id === null ? '' : id })}
        />
      </div>
      {calendar.isError && (
        <Banner
          tone="danger"
          isLive
          title={t(($) => $.calendar.problem)}
          actions={
            <Button size="small" onPress={() => void calendar.refetch()}>
              {c(($) => $.retry)}
            </Button>
          }
        />
      )}
      {calendar.isPending && <Skeleton className="h-96 w-full" />}
      {calendar.data?.resources.length === 0 && (
        <div className="rounded-card border border-line bg-card">
          <EmptyState
            icon={<CalendarClock className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(mayMake && {
              action: (
                <LinkButton variant="primary" href={paths.newResource(slug)}>
                  {t(($) => $.new)}
                </LinkButton>
              ),
            })}
          />
        </div>
      )}
      {calendar.data && calendar.data.resources.length > 0 && (
        <>
          <div className="max-md:hidden print:block">
            <WeekTable
              {...views}
              calendar={calendar.data}
              caption={`${t(($) => $.title)}: ${week}`}
              onBook={
                mayBook
                  ? (resource, on) => {
                      const taken = bookingsOfDay(calendar.data.bookings, resource.id, on, timeZone);
                      const hours = hoursOf(on, timeZone);
                      openNew(resource.id, on, hours && firstFree(taken, hours));
                    }
                  : null
              }
            />
          </div>
          <div className="md:hidden print:hidden">
            <DayView
              {...views}
              calendar={calendar.data}
              day={day}
              dayHref={(one) => hrefWith('day', one)}
              onBook={mayBook ? (resource, on, free) => openNew(resource.id, on, firstFree([], free)) : null}
            />
          </div>
        </>
      )}
      {mayBook && filters.new && (
        <BookingDialog
          resourceId={filters.new === '1' ? null : filters.new}
          on={isDay(filters.on) ? filters.on : today}
          from={filters.from}
          until={filters.until}
          words={words}
          onWords={setWords}
          subject={subject}
          onClose={() => (backTo ? void navigate(backTo) : change(closed))}
        />
      )}
      {filters.booking && <BookingWindow key={filters.booking} id={filters.booking} onClose={() => change(closed)} />}
    </div>
  );
}
