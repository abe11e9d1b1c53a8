import { localized } from '@ravabet/contracts/kernel';
import type { Choice } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { useFormat } from '../../shared/use-format.ts';
import { peopleQueries } from './people.queries.ts';

export const noUnit = 'none';

/** Units that are in use, and the choice of none. */
export function useUnitChoices(): Choice[] {
  const { t } = useTranslation('people');
  const { id } = useOrganization();
  const { language } = useFormat();
  const { data } = useQuery(peopleQueries.units(id));
  const units = (data?.items ?? []).filter((unit) => !unit.archived);
  return [
    { id: noUnit, label: t(($) => $.noUnit) },
    ...units.map((unit) => ({ id: unit.id, label: localized(unit.names, language) })),
  ];
}
