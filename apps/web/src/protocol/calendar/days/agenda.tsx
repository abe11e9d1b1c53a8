import { localized } from '@ravabet/contracts/kernel';
import type { CalendarAnswer } from '@ravabet/contracts/protocol/calendar';
import { Badge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { ItemList } from './item-list.tsx';
import type { ItemsByDay } from './items-by-day.ts';

interface AgendaProps {
  days: ItemsByDay;
  daysOff: CalendarAnswer['daysOff'];
  today: string;
}

/** The same days one after the other, for who would rather read; days with nothing are left out. */
export function Agenda({ days, daysOff, today }: AgendaProps): ReactNode {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const found = [...days.keys()].toSorted();
  if (found.length === 0) return <p className="text-quiet">{t(($) => $.empty.period)}</p>;
  return (
    <ol className="flex max-w-168 flex-col gap-6">
      {found.map((day) => {
        const off = daysOff.find(({ date, isHoliday }) => date === day && isHoliday);
        return (
          <li key={day} className="flex flex-col gap-1 [content-visibility:auto] [contain-intrinsic-size:auto_8rem]">
            <h3 className="flex flex-wrap items-center gap-2 text-15 font-bold">
              <time dateTime={day}>{format.date(day, 'full')}</time>
              {day === today && <Badge tone="accent">{t(($) => $.today)}</Badge>}
              {off && <Badge tone="danger">{localized(off.names, format.language)}</Badge>}
            </h3>
            <ItemList items={days.get(day) ?? []} day={day} />
          </li>
        );
      })}
    </ol>
  );
}
