import { formatDate, localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import { occasionCalendars, type OccasionOnDay } from '@ravabet/contracts/protocol/occasions';
import { Badge, Banner, Button, IconButton, Link, PageHeader, Select, Skeleton } from '@ravabet/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { occasionsQueries } from '../occasions.queries.ts';
import { RoomLinks } from '../room-links.tsx';
import { type CalendarMonth, calendarMonth } from '../share/calendar-month.ts';
import { MonthTable } from '../share/month-table.tsx';

const plainDate = /^\d{4}-\d{2}-\d{2}$/;
const ours = { fa: 'jalali', ar: 'hijri', en: 'gregorian', zh: 'gregorian' } as const;

/** A month of occasions in the calendar of choice; on a phone the same days as a list. */
export function OccasionMonthPage(): ReactNode {
  const { t } = useTranslation('occasions');
  const format = useFormat();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(['day', 'by'] as const);
  const [today] = useState(() => localDateOf(new Date().toISOString(), organization.timeZone));
  const asked = filters.day ?? '';
  const day = plainDate.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today;
  const calendar = occasionCalendars.find((one) => one === filters.by) ?? ours[format.language];
  const months = useQuery({ ...occasionsQueries.months(organization.id, { on: day }), enabled: calendar === 'hijri' });
  const month = calendarMonth(day, calendar, format.language, months.data?.items ?? []);
  const name = useMonthName()(month, calendar);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t(($) => $.title)} actions={<RoomLinks here="month" />} />
      <div className="no-print flex flex-wrap items-end gap-2">
        <IconButton
          label={t(($) => $.grid.previous)}
          icon={<ChevronLeft className="icon-directional size-5" />}
          onPress={() => month && change({ day: month.previous })}
        />
        <h2 aria-live="polite" className="min-w-32 self-center text-center text-18 font-bold">
          {name}
        </h2>
        <IconButton
          label={t(($) => $.grid.next)}
          icon={<ChevronRight className="icon-directional size-5" />}
          onPress={() => month && change({ day: month.next })}
        />
        <Button onPress={() => change({ day: '' })}>{t(($) => $.grid.today)}</Button>
        <Select
          label={t(($) => $.grid.calendar)}
          hideLabel
          className="w-40"
          choices={occasionCalendars.map((id) => ({ id, label: t(($) => $.calendar[id]) }))}
          value={calendar}
          onChange={(id) => id && change({ by: String(id) })}
        />
      </div>
      {calendar === 'hijri' && months.isPending && <Skeleton className="h-96 w-full" />}
      {!month && !months.isFetching && <Banner tone="info" title={t(($) => $.grid.outside)} />}
      {month && <Month month={month} today={today} name={name} />}
    </div>
  );
}

function useMonthName() {
  const { t } = useTranslation('occasions');
  const format = useFormat();
  return (month: CalendarMonth | null, calendar: (typeof occasionCalendars)[number]): string => {
    if (!month) return '';
    if (calendar === 'hijri') {
      const year = format.number(month.year, { useGrouping: false });
      return `${t(($) => $.lunarMonth[String(month.month) as '1'])} ${year}`;
    }
    const { language: locale, timeZone } = format;
    const by = calendar === 'jalali' ? 'persian' : 'gregory';
    return formatDate(month.first, { locale, timeZone, style: 'month', calendar: by });
  };
}

function Month({ month, today, name }: { month: CalendarMonth; today: string; name: string }): ReactNode {
  const { t } = useTranslation('occasions');
  const organization = useOrganization();
  const format = useFormat();
  const query = { from: month.first, until: month.last, limit: 100 };
  const list = useInfiniteQuery(occasionsQueries.list(organization.id, query));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  // On one day what the office rests for stands first, then its own.
  const weight = ({ isHoliday, isOwn }: OccasionOnDay): number => (isHoliday ? 0 : isOwn ? 1 : 2);
  const on = (day: string) =>
    items.filter(({ date }) => date === day).toSorted((one, other) => weight(one) - weight(other));
  const entry = ({ id, names, isHoliday, expected }: OccasionOnDay): ReactNode => (
    <>
      <Link href={paths.occasion(organization.slug, id)}>
        <bdi>{localized(names, format.language)}</bdi>
      </Link>
      {isHoliday && <span className="text-pomegranate">{t(($) => $.holiday)}</span>}
      {expected && <span className="text-quiet">{t(($) => $.expected)}</span>}
    </>
  );
  if (list.isPending) return <Skeleton className="h-96 w-full" />;
  return (
    <>
      <div className="max-md:hidden">
        <MonthTable
          month={month}
          today={today}
          caption={t(($) => $.grid.label, { name })}
          isRest={(day) => on(day).some(({ isHoliday }) => isHoliday)}
        >
          {(day) => (
            <ul className="flex flex-col gap-2.5">
              {on(day).map((one) => (
                <li key={one.id} className="flex flex-col border-s-2 border-edge ps-1.5 text-12 wrap-anywhere">
                  {entry(one)}
                </li>
              ))}
            </ul>
          )}
        </MonthTable>
      </div>
      <ol className="flex flex-col gap-4 md:hidden">
        {[...new Set(items.map(({ date }) => date))].map((day) => (
          <li key={day} className="flex flex-col gap-1">
            <h3 className="text-15 font-bold">
              <time dateTime={day}>{format.date(day, 'full')}</time>{' '}
              {day === today && <Badge tone="accent">{t(($) => $.grid.today)}</Badge>}
            </h3>
            <ul className="flex flex-col">
              {on(day).map((one) => (
                <li key={one.id} className="flex flex-wrap gap-2 border-b border-line py-2 last:border-b-0">
                  {entry(one)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
