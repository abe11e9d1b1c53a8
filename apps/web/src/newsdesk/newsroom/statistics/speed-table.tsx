import type { NewsroomStatistics } from '@ravabet/contracts/newsdesk/newsroom';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { DataTable } from './data-table.tsx';
import { useDuration } from './use-duration.ts';

/** How long it took from the event to its publication, by month; of how many it is known stands beside it. */
export function SpeedTable({ speed }: { speed: NewsroomStatistics['speed'] }): ReactNode {
  const { t } = useTranslation('newsroom');
  const { date, number } = useFormat();
  const say = useDuration();
  return (
    <DataTable
      label={t(($) => $.statistics.speed)}
      heads={[t(($) => $.statistics.month), t(($) => $.statistics.count), t(($) => $.statistics.median)]}
    >
      {speed.map(({ month, published, measured, medianMinutes }) => (
        <tr key={month} className="border-t border-line">
          <th scope="row" className="py-2 text-start font-normal">
            {date(month, 'month')}
          </th>
          <td className="py-2 text-end">
            {t(($) => $.statistics.measured, { measured: number(measured), published: number(published) })}
          </td>
          <td className="py-2 text-end font-medium">{medianMinutes === null ? '—' : say(medianMinutes)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
