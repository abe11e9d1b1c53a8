import { localized } from '@ravabet/contracts/kernel';
import type { CalendarAnswer, CalendarItem } from '@ravabet/contracts/protocol/calendar';
import { classNames } from '@ravabet/ui';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { dayNumber } from '../place/period.ts';
import type { CalendarPlace } from '../place/use-calendar-place.ts';
import { ItemChip } from './item-chip.tsx';
import { layerDot } from './layer-look.ts';

/** So many are seen in a day of the month; the others are counted, and listed below. */
const shownInMonth = 3;
const shownInWeek = 40;
const dots = 4;

interface DayCellProps {
  day: string;
  place: CalendarPlace;
  items: readonly CalendarItem[];
  off: CalendarAnswer['daysOff'][number] | null;
  onOpen: (day: string) => void;
  /** walks to another day */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One day: its number, why it is a day of rest, the first of what is on it. */
export function DayCell({ day, place, items, off, onOpen, onKeyDown }: DayCellProps): ReactNode {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const isChosen = day === place.day;
  const isToday = day === place.today;
  const isWeek = place.view === 'week';
  const shown = items.slice(0, isWeek ? shownInWeek : shownInMonth);
  const others = items.length - shown.length;
  // A day of rest that stands among the occasions need not be told twice.
  const rest = off?.isHoliday && !items.some(({ kind }) => kind === 'rest') ? off.names : null;
  const said = [
    format.date(day, 'full'),
    isToday && t(($) => $.today),
    off && (off.isHoliday ? localized(off.names, format.language) : t(($) => $.dayOff)),
    t(($) => $.count, { number: format.number(items.length) }),
  ].filter((part): part is string => typeof part === 'string');
  return (
    <td
      aria-selected={isChosen}
      {...(isToday && { 'aria-current': 'date' as const })}
      className={classNames(
        'relative border border-line p-0 align-top md:p-1',
        isWeek ? 'md:h-72' : 'md:h-36',
        off ? 'bg-shade' : 'bg-card',
        isChosen && 'outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <button
        type="button"
        data-day={day}
        tabIndex={isChosen ? 0 : -1}
        onClick={() => place.stepTo(day)}
        onKeyDown={onKeyDown}
        className="flex min-h-7 w-full cursor-pointer items-baseline justify-between gap-1 rounded-small max-md:min-h-12 max-md:flex-col max-md:items-center max-md:justify-center"
      >
        <span className="sr-only">{format.list(said)}</span>
        <span
          aria-hidden="true"
          className={classNames(
            'inline-flex min-w-6 justify-center rounded-full px-1 text-13',
            isToday && 'bg-accent font-bold text-on-accent',
            !isToday && (off ? 'font-bold text-pomegranate' : 'text-ink'),
          )}
        >
          {format.number(dayNumber(day, place.calendar, place.lunar) ?? 0)}
        </span>
        <SecondNumber day={day} place={place} />
        <Dots items={items} />
      </button>
      <div className="flex flex-col gap-0.5 max-md:hidden">
        {rest && <span className="text-12 text-pomegranate">{localized(rest, format.language)}</span>}
        {shown.map((item) => (
          <ItemChip key={item.key} item={item} day={day} isChosen={isChosen} isWhole={isWeek} />
        ))}
        {others > 0 && (
          <button
            type="button"
            tabIndex={isChosen ? 0 : -1}
            onClick={() => onOpen(day)}
            className="min-h-7 cursor-pointer rounded-small px-1.5 text-start text-12 font-medium text-accent hover:underline"
            aria-label={t(($) => $.moreOn, { number: format.number(others), day: format.date(day, 'long') })}
          >
            {t(($) => $.more, { number: format.number(others) })}
          </button>
        )}
      </div>
    </td>
  );
}

/** What the day is called in the other calendar that people here count by. */
function SecondNumber({ day, place }: { day: string; place: CalendarPlace }): ReactNode {
  const format = useFormat();
  const other = place.calendar === 'gregorian' ? 'jalali' : 'gregorian';
  if (format.language === 'zh' && place.calendar === 'gregorian') return null;
  return (
    <span aria-hidden="true" className="text-12 text-quiet max-md:hidden">
      {format.number(dayNumber(day, other, place.lunar) ?? 0)}
    </span>
  );
}

/** A phone shows that there is something, and of which layers. */
const Dots = memo(function Dots({ items }: { items: readonly CalendarItem[] }): ReactNode {
  const layers = [...new Set(items.map(({ layer }) => layer))].slice(0, dots);
  return (
    <span aria-hidden="true" className="flex min-h-1.5 gap-0.5 md:hidden">
      {layers.map((layer) => (
        <span key={layer} className={classNames('size-1.5 rounded-full', layerDot[layer])} />
      ))}
    </span>
  );
});
