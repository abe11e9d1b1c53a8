import { localized } from '@ravabet/contracts/kernel';
import type { SupportRequestListItem } from '@ravabet/contracts/protocol/support-requests';
import type { TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { Stars, SupportMarks } from '../marks.tsx';

/** What was asked, where it stands, who promised it and until when. */
export function useRequestColumns(): TableColumn<SupportRequestListItem>[] {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.field.title),
        isRowHeader: true,
        cell: (request) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{request.title}</bdi>
            <bdi className="text-13 text-quiet">
              {format.list([
                localized(request.service.names, format.language),
                localized(request.unit.names, format.language),
              ])}
            </bdi>
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-44',
        cell: (request) => (
          <span className="flex flex-wrap gap-1">
            <SupportMarks request={request} />
            {request.rating !== null && (
              <span className="sm:hidden">
                <Stars rating={request.rating} />
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'promise',
        header: t(($) => $.field.promise),
        width: 'w-56',
        cell: ({ assignee, promisedAt }) =>
          assignee && promisedAt ? (
            <span className="flex flex-col">
              <bdi>{assignee.name}</bdi>
              <span className="text-13 text-quiet">{format.date(promisedAt)}</span>
            </span>
          ) : (
            <span className="text-quiet">{t(($) => $.promise.none)}</span>
          ),
      },
      {
        id: 'wantedOn',
        header: t(($) => $.field.wantedOn),
        width: 'w-36',
        cell: ({ wantedOn }) => format.date(wantedOn, 'long'),
      },
      {
        id: 'rating',
        hideOnCard: true,
        header: t(($) => $.field.rating),
        width: 'w-28',
        cell: ({ rating }) => rating !== null && <Stars rating={rating} />,
      },
    ],
    [t, format],
  );
}
