import { classNames } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/use-format.ts';
import type { CalendarMonth } from './calendar-month.ts';

interface MonthTableProps {
  month: CalendarMonth;
  today: string;
  caption: string;
  /** a day of rest stands out */
  isRest?: (day: string) => boolean;
  /** what is on the day: links, a list, nothing */
  children: (day: string) => ReactNode;
}

/** A month of any calendar as a table of days: read row by row, walked by Tab from entry to entry. */
export function MonthTable({ month, today, caption, isRest, children }: MonthTableProps): ReactNode {
  const format = useFormat();
  const tag = format.language === 'zh' ? 'zh-Hans' : format.language;
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {month.weeks[0]?.map((day) => (
            <th key={day} scope="col" className="border border-line bg-shade px-2 py-1.5 text-13 font-medium">
              {weekday.format(new Date(`${day}T12:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const number = month.dayOf(day);
              return (
                <td
                  key={day}
                  {...(day === today && { 'aria-current': 'date' as const })}
                  className={classNames(
                    'h-24 border border-line p-1.5 align-top',
                    number === null ? 'bg-shade' : 'bg-card',
                  )}
                >
                  {number !== null && (
                    <>
                      <time
                        dateTime={day}
                        className={classNames(
                          'mb-1 inline-flex min-w-6 justify-center rounded-full px-1 text-13',
                          day === today ? 'bg-accent font-bold text-on-accent' : 'text-quiet',
                          day !== today && isRest?.(day) && 'font-bold text-pomegranate',
                        )}
                      >
                        <span className="sr-only">{format.date(day, 'full')}</span>
                        <span aria-hidden="true">{format.number(number)}</span>
                      </time>
                      {children(day)}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
