import { Button, IconButton, Select } from '@ravabet/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { views } from './period.ts';
import type { CalendarPlace } from './use-calendar-place.ts';

/** Back and forth, to today, and how the days are shown. */
export function CalendarBar({ place, name }: { place: CalendarPlace; name: string }): ReactNode {
  const { t } = useTranslation('calendar');
  const { period, view, calendar, calendars, change } = place;
  const step = view === 'week' ? 'week' : 'month';
  return (
    <div className="flex flex-wrap items-end gap-2">
      <span className="no-print contents">
        <IconButton
          label={t(($) => $[step].previous)}
          icon={<ChevronLeft className="icon-directional size-5" />}
          onPress={() => period && change({ day: period.previous })}
        />
      </span>
      <h2 aria-live="polite" className="min-w-32 self-center text-center text-18 font-bold">
        {name}
      </h2>
      <div className="no-print contents">
        <IconButton
          label={t(($) => $[step].next)}
          icon={<ChevronRight className="icon-directional size-5" />}
          onPress={() => period && change({ day: period.next })}
        />
        <Button onPress={() => change({ day: '' })}>{t(($) => $.today)}</Button>
        <Select
          label={t(($) => $.view.label)}
          hideLabel
          className="w-28"
          choices={views.map((id) => ({ id, label: t(($) => $.view[id]) }))}
          value={view}
          onChange={(id) => id && change({ view: id === 'month' ? '' : String(id) })}
        />
        <Select
          label={t(($) => $.month.by)}
          hideLabel
          className="w-32"
          choices={calendars.map((id) => ({ id, label: t(($) => $.calendar[id]) }))}
          value={calendar}
          onChange={(id) => id && change({ by: String(id) })}
        />
      </div>
    </div>
  );
}
