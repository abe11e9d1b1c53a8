import { localDateOf } from '@ravabet/calendars';
import { type CalendarLayerId, calendarLayers } from '@ravabet/contracts/protocol/calendar';
import { type OccasionCalendar, occasionCalendars } from '@ravabet/calendars/occasions';
import type { LunarMonthRow } from '@ravabet/contracts/protocol/occasions';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { calendarQueries } from '../calendar.queries.ts';
import { type CalendarView, isDay, type Period, periodOf, views } from './period.ts';

const ours = { fa: 'jalali', ar: 'gregorian', en: 'gregorian', zh: 'gregorian' } as const;
const keys = ['day', 'by', 'view', 'hide', 'own'] as const;
const none: readonly LunarMonthRow[] = [];

export interface CalendarPlace {
  today: string;
  day: string;
  view: CalendarView;
  calendar: OccasionCalendar;
  calendars: OccasionCalendar[];
  lunar: readonly LunarMonthRow[];
  /** null: the table of lunar months does not reach there, or is not here yet */
  period: Period | null;
  isLoading: boolean;
  hidden: ReadonlySet<CalendarLayerId>;
  own: boolean;
  /** Back returns from it */
  change: (next: Partial<Record<(typeof keys)[number], string>>) => void;
  /** a step of the keyboard: Back does not walk through each */
  stepTo: (day: string) => void;
}

/** Where one is in the calendar: all of it stands in the address, so that a link shows a colleague the same. */
export function useCalendarPlace(): CalendarPlace {
  const format = useFormat();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(keys);
  const [, setSearch] = useSearchParams();
  const [today] = useState(() => localDateOf(new Date().toISOString(), organization.timeZone));
  const day = isDay(filters.day) ? filters.day : today;
  const view = views.find((one) => one === filters.view) ?? 'month';
  // The lunar months are the organisation's own table; who may not read it has the other two calendars.
  const calendars = occasionCalendars.filter((one) => one !== 'hijri' || may(organization, 'LunarMonth.read'));
  const calendar = calendars.find((one) => one === filters.by) ?? ours[format.language];
  const months = useQuery({ ...calendarQueries.lunarMonths(organization.id, day), enabled: calendar === 'hijri' });
  const lunar = months.data?.items ?? none;
  const hide = filters.hide ?? '';
  const hidden = useMemo(() => new Set(calendarLayers.filter((id) => hide.split(',').includes(id))), [hide]);
  const stepTo = (to: string): void =>
    setSearch(
      (previous) => {
        const params = new URLSearchParams(previous);
        params.set('day', to);
        return params;
      },
      { replace: true },
    );
  return {
    today,
    day,
    view,
    calendar,
    calendars,
    lunar,
    period: periodOf(day, view, calendar, format.language, lunar),
    isLoading: calendar === 'hijri' && months.isPending,
    hidden,
    own: filters.own === '1',
    change,
    stepTo,
  };
}
