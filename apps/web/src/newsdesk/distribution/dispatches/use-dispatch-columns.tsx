import type { DispatchListItem } from '@ravabet/contracts/newsdesk/distribution';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { dispatchTones } from './dispatch-tones.ts';

export function useDispatchColumns(): TableColumn<DispatchListItem>[] {
  const { t } = useTranslation('distribution');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'release',
        header: t(($) => $.dispatches.columns.release),
        isRowHeader: true,
        cell: ({ pressRelease }) => (
          <bdi lang={pressRelease.language} className="font-medium wrap-anywhere">
            {pressRelease.title}
          </bdi>
        ),
      },
      {
        id: 'purpose',
        header: t(($) => $.dispatches.columns.purpose),
        width: 'w-32',
        cell: ({ purpose }) => t(($) => $.dispatches.purposes[purpose]),
      },
      {
        id: 'state',
        header: t(($) => $.dispatches.columns.state),
        width: 'w-40',
        cell: ({ state }) => (
          <StateBadge tone={dispatchTones[state]}>{t(($) => $.dispatches.states[state])}</StateBadge>
        ),
      },
      {
        id: 'progress',
        header: t(($) => $.dispatches.columns.progress),
        width: 'w-36',
        cell: ({ counts, total, state }) =>
          state === 'draft' ? (
            <span className="text-quiet">—</span>
          ) : (
            t(($) => $.dispatches.progress, {
              done: format.number(counts['sent'] ?? 0),
              total: format.number(total),
            })
          ),
      },
      {
        id: 'at',
        header: t(($) => $.dispatches.columns.at),
        width: 'w-40',
        cell: ({ startedAt, scheduledFor, createdAt }) => <Moment at={startedAt ?? scheduledFor ?? createdAt} inList />,
      },
    ],
    [t, format],
  );
}
