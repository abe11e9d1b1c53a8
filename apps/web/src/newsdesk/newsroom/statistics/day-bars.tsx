import type { NewsroomStatistics } from '@ravabet/contracts/newsdesk/newsroom';
import { Disclosure } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { DataTable } from './data-table.tsx';

interface DayBarsProps {
  label: string;
  from: string;
  until: string;
  days: NewsroomStatistics['days'];
}

const oneDay = 86_400_000;
const height = 120;

/** One bar a day, the first day where reading begins; the same as a table for who wants the figures. */
export function DayBars({ label, from, until, days }: DayBarsProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const { number, date } = useFormat();
  const found = new Map(days.map((day) => [day.day, day]));
  const all: { day: string; reads: number; downloads: number }[] = [];
  for (let at = Date.parse(from); at <= Date.parse(until); at += oneDay) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(found.get(day) ?? { day, reads: 0, downloads: 0 });
  }
  const most = Math.max(1, ...all.map(({ reads }) => reads));
  return (
    <div className="flex flex-col gap-2">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${all.length * 10} ${height}`}
        preserveAspectRatio="none"
        className="h-32 w-full rtl:-scale-x-100"
      >
        <line x1="0" x2={all.length * 10} y1={height} y2={height} className="stroke-line" strokeWidth="1" />
        {all.map(({ day, reads }, index) => (
          <rect
            key={day}
            x={index * 10 + 1}
            width="8"
            y={height - (height * reads) / most}
            height={(height * reads) / most}
            className="fill-accent"
          >
            <title>{`${date(day, 'long')}: ${number(reads)}`}</title>
          </rect>
        ))}
      </svg>
      <div className="flex justify-between text-13 text-quiet">
        <span>{date(from, 'long')}</span>
        <span>{date(until, 'long')}</span>
      </div>
      <Disclosure title={t(($) => $.statistics.asTable)} level={3}>
        <DataTable
          label={label}
          heads={[t(($) => $.statistics.day), t(($) => $.statistics.reads), t(($) => $.statistics.downloads)]}
        >
          {days.map(({ day, reads, downloads }) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                {date(day, 'long')}
              </th>
              <td className="py-1 text-end figures">{number(reads)}</td>
              <td className="py-1 text-end figures">{number(downloads)}</td>
            </tr>
          ))}
        </DataTable>
      </Disclosure>
    </div>
  );
}
