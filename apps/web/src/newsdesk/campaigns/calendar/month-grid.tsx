import type { CalendarEntry } from '@ravabet/contracts/newsdesk/campaigns';
import { classNames, type Tone } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { toJalali } from '@ravabet/calendars';
import { useFormat } from '../../../shared/use-format.ts';
import { CalendarEntryLink, entryTones, useEntryText } from './calendar-entry-link.tsx';
import type { MonthDays } from '../../../shared/month-days.ts';

const edges: Record<Tone, string> = {
  neutral: 'border-edge',
  accent: 'border-accent',
  waiting: 'border-saffron',
  danger: 'border-pomegranate',
  done: 'border-cypress',
  info: 'border-lapis',
};

interface MonthGridProps {
  month: MonthDays;
  today: string;
  caption: string;
  entriesOf: (day: string) => readonly CalendarEntry[];
}

/** The month as a table of days: read row by row, walked by Tab from entry to entry. */
export function MonthGrid({ month, today, caption, entriesOf }: MonthGridProps): ReactNode {
  const format = useFormat();
  const say = useEntryText();
  const dayNumber = (day: string): string =>
    format.number(format.language === 'fa' ? toJalali(day).day : Number(day.slice(8)));
  const weekday = (day: string): string => {
    const tag = format.language === 'zh' ? 'zh-Hans' : format.language;
    return new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
  };
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {month.weeks[0]?.map((day) => (
            <th key={day} scope="col" className="border border-line bg-shade px-2 py-1.5 text-13 font-medium">
              {weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const isOutside = day < month.first || day > month.last;
              return (
                <td
                  key={day}
                  {...(day === today && { 'aria-current': 'date' as const })}
                  className={classNames('h-28 border border-line p-1.5 align-top', isOutside ? 'bg-shade' : 'bg-card')}
                >
                  <time
                    dateTime={day}
                    className={classNames(
                      'mb-1 inline-flex min-w-6 justify-center rounded-full px-1 text-13',
                      day === today ? 'bg-accent font-bold text-on-accent' : 'text-quiet',
                    )}
                  >
                    <span className="sr-only">{format.date(day, 'full')}</span>
                    <span aria-hidden="true">{dayNumber(day)}</span>
                  </time>
                  <ul className="flex flex-col gap-1">
                    {entriesOf(day).map((entry) => (
                      <li
                        key={entry.key}
                        className={classNames(
                          'flex flex-col border-s-2 ps-1.5 text-12 wrap-anywhere',
                          edges[entryTones[entry.kind]],
                        )}
                      >
                        <CalendarEntryLink entry={entry} />
                        <span className="text-quiet">{say(entry)}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
