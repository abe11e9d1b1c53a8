import type { Suppression } from '@ravabet/contracts/newsdesk/distribution';
import { Button, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';

export function useSuppressionColumns(onLift: (suppression: Suppression) => void): TableColumn<Suppression>[] {
  const { t } = useTranslation('distribution');
  const refusal = useRefusalText();
  return useMemo(
    () => [
      {
        id: 'mail',
        header: t(($) => $.suppressions.columns.mail),
        isRowHeader: true,
        cell: ({ mail, name }) => (
          <span className="flex min-w-0 flex-col">
            <bdi dir="ltr" className="self-start font-medium wrap-anywhere">
              {mail}
            </bdi>
            {name && <bdi className="text-13 text-quiet">{name}</bdi>}
          </span>
        ),
      },
      {
        id: 'reason',
        header: t(($) => $.suppressions.columns.reason),
        cell: ({ reason, detail, liftReason }) => (
          <span className="flex min-w-0 flex-col">
            <span>{t(($) => $.suppressions.reasons[reason])}</span>
            {(liftReason || detail) && (
              <span dir="auto" className="text-13 text-quiet wrap-anywhere">
                {liftReason || detail}
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'at',
        header: t(($) => $.suppressions.columns.at),
        width: 'w-40',
        cell: ({ createdAt, liftedAt }) => <Moment at={liftedAt ?? createdAt} inList />,
      },
      {
        id: 'by',
        header: t(($) => $.suppressions.columns.by),
        width: 'w-40',
        hideOnCard: true,
        cell: ({ createdBy, liftedBy }) => <bdi>{(liftedBy ?? createdBy)?.name ?? '—'}</bdi>,
      },
      {
        id: 'action',
        header: t(($) => $.suppressions.columns.action),
        width: 'w-32',
        cell: (suppression) =>
          suppression.allowedActions.map(({ verb, disabledReason }) => (
            <Button
              key={verb}
              size="small"
              disabledReason={refusal(disabledReason)}
              onPress={() => onLift(suppression)}
            >
              {t(($) => $.suppressions.lift)}
            </Button>
          )),
      },
    ],
    [t, refusal, onLift],
  );
}
