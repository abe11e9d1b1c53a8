import type { RecipientListItem } from '@ravabet/contracts/newsdesk/distribution';
import type { TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export function useRecipientColumns(): TableColumn<RecipientListItem>[] {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.recipients.columns.name),
        isRowHeader: true,
        allowsSorting: true,
        cell: (recipient) => (
          <span className="flex flex-col">
            <bdi className="font-medium">{recipient.name}</bdi>
            <bdi dir="ltr" className="text-13 break-all text-quiet">
              {recipient.mail}
            </bdi>
          </span>
        ),
      },
      {
        id: 'outlet',
        header: t(($) => $.recipients.columns.outlet),
        width: 'w-48',
        allowsSorting: true,
        cell: (recipient) => <bdi>{recipient.outlet || '—'}</bdi>,
      },
      {
        id: 'kind',
        header: t(($) => $.recipients.columns.kind),
        width: 'w-28',
        cell: (recipient) => t(($) => $.kinds[recipient.kind]),
      },
      {
        id: 'language',
        header: t(($) => $.recipients.columns.language),
        width: 'w-24',
        cell: (recipient) => c(($) => $.languages[recipient.language]),
      },
      {
        id: 'lists',
        header: t(($) => $.recipients.columns.lists),
        width: 'w-56',
        cell: (recipient) => (
          <span className="flex flex-wrap gap-x-2 text-13 text-quiet">
            {recipient.lists.map((list) => (
              <bdi key={list.id}>{list.name}</bdi>
            ))}
          </span>
        ),
      },
    ],
    [t, c],
  );
}
