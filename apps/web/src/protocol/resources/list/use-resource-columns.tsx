import { localized } from '@ravabet/contracts/kernel';
import type { ResourceListItem } from '@ravabet/contracts/protocol/resources';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { resourceTones } from '../resource-tone.ts';

export function useResourceColumns(): TableColumn<ResourceListItem>[] {
  const { t } = useTranslation('resources');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.field.name),
        isRowHeader: true,
        cell: (resource) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{localized(resource.names, format.language)}</bdi>
            <bdi className="text-13 text-quiet">{resource.place}</bdi>
          </span>
        ),
      },
      { id: 'kind', header: t(($) => $.field.kind), width: 'w-36', cell: ({ kind }) => t(($) => $.kind[kind]) },
      {
        id: 'capacity',
        header: t(($) => $.field.capacity),
        width: 'w-24',
        isNumeric: true,
        cell: ({ capacity }) => (capacity === null ? '' : format.number(capacity)),
      },
      {
        id: 'keeper',
        header: t(($) => $.field.keeperUnit),
        width: 'w-44',
        cell: ({ keeperUnit }) => <bdi>{keeperUnit ? localized(keeperUnit.names, format.language) : ''}</bdi>,
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-32',
        cell: ({ state }) => <StateBadge tone={resourceTones[state]}>{t(($) => $.state[state])}</StateBadge>,
      },
    ],
    [t, format],
  );
}
