import { toJalali } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import type { SupportDay } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, classNames, IconButton } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthDays } from '../../../shared/month-days.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { moveOf } from './move-in-month.ts';

interface CapacityCalendarProps {
  id: string;
  serviceId: string;
  label: string;
  value: string | null;
  today: string;
  onChoose: (day: string) => void;
  errorMessage: string | undefined;
}

/** `unknown` until the server has said. */
type Mark = 'unknown' | 'past' | 'full' | 'off' | 'late' | 'free';

const looks: Record<Mark, string> = {
  unknown: 'text-quiet',
  past: 'text-quiet opacity-60',
  full: 'bg-shade text-quiet',
  off: 'bg-shade text-ink',
  late: 'bg-saffron-wash text-ink',
  free: 'bg-card text-ink',
};

const markOf = (day: SupportDay | undefined, date: string, today: string): Mark => {
  if (date < today) return 'past';
  if (!day) return 'unknown';
  if (day.isFull) return 'full';
  if (day.dayOff) return 'off';
  return day.isLate ? 'late' : 'free';
};

/** A month of the service: where there is room, which days would be late, which are off. One walks it by the arrow keys. */
export function CapacityCalendar(props: CapacityCalendarProps): ReactNode {
  const { id, serviceId, label, value, today, onChoose, errorMessage } = props;
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const organization = useOrganization();
  const [focused, setFocused] = useState(value ?? today);
  // What is chosen from outside (a free day that was offered) is shown.
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    if (value) setFocused(value);
  }
  const month = monthDays(focused, format.language);
  const length = Math.round((Date.parse(month.next) - Date.parse(month.first)) / 86_400_000);
  const capacity = useQuery({
    ...supportRequestsQueries.capacity(organization.id, serviceId, month.first, length),
    placeholderData: keepPreviousData,
  });
  const days = new Map(capacity.data?.days.map((day) => [day.date, day]));
  const grid = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  });
  const go = (day: string, withFocus: boolean): void => {
    follows.current = withFocus;
    setFocused(day < today ? today : day);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveOf(event.key, focused, format.language);
    if (!next) return;
    event.preventDefault();
    go(next, true);
  };
  const say = (date: string, mark: Mark): string => {
    const day = days.get(date);
    const left = day && day.capacity !== null ? day.capacity - day.taken : null;
    const off = day?.dayOff ? localized({ fa: '', ...day.dayOff }, format.language) : '';
    return format.list([
      format.date(date, 'full'),
      ...(mark === 'unknown'
        ? []
        : [mark === 'off' && off ? t(($) => $.calendar.offNamed, { name: off }) : t(($) => $.calendar[mark])]),
      ...(mark === 'off' && day?.isLate ? [t(($) => $.calendar.late)] : []),
      ...(left !== null && left > 0 && mark !== 'past'
        ? [t(($) => $.calendar.left, { number: format.number(left) })]
        : []),
      ...(date === value ? [t(($) => $.calendar.chosen)] : []),
    ]);
  };
  const number = (date: string): string =>
    format.number(format.language === 'fa' ? toJalali(date).day : Number(date.slice(8)));
  const name = format.date(month.first, 'month');
  const tag = format.language === 'zh' ? 'zh-Hans' : format.language;
  const weekday = (date: string, width: 'long' | 'narrow'): string =>
    new Intl.DateTimeFormat(tag, { weekday: width, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      aria-label={label}
      aria-describedby={`${id}-said`}
      className="flex flex-col gap-2"
    >
      <span aria-hidden="true" className="text-13 font-medium">
        {label}
        <span className="ms-1 text-pomegranate">*</span>
      </span>
      <div className="max-w-md rounded-card border border-line bg-card p-2">
        <div className="flex items-center justify-between">
          <IconButton
            hideTooltip
            label={t(($) => $.calendar.previous)}
            isDisabled={month.previous < today && month.first <= today}
            icon={<ChevronLeft className="icon-directional size-5" />}
            onPress={() => go(month.previous, false)}
          />
          <span aria-live="polite" className="font-bold">
            {name}
          </span>
          <IconButton
            hideTooltip
            label={t(($) => $.calendar.next)}
            icon={<ChevronRight className="icon-directional size-5" />}
            onPress={() => go(month.next, false)}
          />
        </div>
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          aria-label={`${t(($) => $.calendar.label)}: ${name}`}
          className="flex flex-col gap-0.5"
          onKeyDown={onKeyDown}
        >
          <div role="row" className="grid grid-cols-7 gap-0.5">
            {month.weeks[0]?.map((date) => (
              <span key={date} role="columnheader" className="py-1 text-center text-12 font-medium text-quiet">
                <span className="sr-only">{weekday(date, 'long')}</span>
                <span aria-hidden="true">{weekday(date, 'narrow')}</span>
              </span>
            ))}
          </div>
          {month.weeks.map((week) => (
            <div key={week[0]} role="row" className="grid grid-cols-7 gap-0.5">
              {week.map((date) => {
                if (date < month.first || date > month.last) return <span key={date} aria-hidden="true" />;
                const mark = markOf(days.get(date), date, today);
                const mayBeChosen = mark === 'off' || mark === 'late' || mark === 'free';
                return (
                  <div key={date} role="gridcell" aria-selected={date === value}>
                    <button
                      type="button"
                      tabIndex={date === focused ? 0 : -1}
                      aria-disabled={!mayBeChosen}
                      {...(date === today && { 'aria-current': 'date' as const })}
                      onFocus={() => setFocused(date)}
                      onClick={() => mayBeChosen && onChoose(date)}
                      className={classNames(
                        'relative flex h-12 w-full flex-col items-center justify-center rounded-control leading-none outline-none',
                        'focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent',
                        date === value ? 'bg-accent text-on-accent' : looks[mark],
                        mayBeChosen ? 'cursor-pointer hover:ring-1 hover:ring-accent' : 'cursor-default',
                      )}
                    >
                      <span className="sr-only">{say(date, mark)}</span>
                      <span
                        aria-hidden="true"
                        className={classNames(
                          'leading-5',
                          mark === 'full' && 'line-through',
                          date === today && 'font-bold',
                        )}
                      >
                        {number(date)}
                      </span>
                      <span aria-hidden="true" className="text-12 leading-4">
                        {mark === 'past' || mark === 'unknown' ? '' : t(($) => $.calendar[mark])}
                      </span>
                    </button>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
      {capacity.isError && (
        <Banner
          tone="danger"
          isLive
          title={t(($) => $.calendar.problem)}
          actions={
            <Button size="small" onPress={() => void capacity.refetch()}>
              {c(($) => $.retry)}
            </Button>
          }
        />
      )}
      <p id={`${id}-said`} className={errorMessage ? 'text-13 text-pomegranate' : 'text-13 text-quiet'}>
        {errorMessage ??
          (value ? t(($) => $.ask.chosenDay, { day: format.date(value, 'full') }) : t(($) => $.calendar.keys))}
      </p>
    </div>
  );
}
