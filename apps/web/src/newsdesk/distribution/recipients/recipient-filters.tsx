import { languages } from '@ravabet/contracts/kernel';
import { recipientKinds } from '@ravabet/contracts/newsdesk/distribution';
import { type Choice, Select } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import type { Filters } from '../../../shared/use-url-filters.ts';
import type { RecipientKey } from './recipient-query.ts';
import { recipientsQueries } from './recipients.queries.ts';

const any = 'any';

interface RecipientFiltersProps {
  filters: Filters<RecipientKey>;
  onChange: (change: Filters<RecipientKey>) => void;
}

export function RecipientFilters({ filters, onChange }: RecipientFiltersProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { data } = useQuery(recipientsQueries.filterValues(organization.id));
  const select = (key: 'language' | 'kind' | 'listId', label: string, choices: Choice[]): ReactNode => (
    <Select
      label={label}
      hideLabel
      className="w-36 max-md:w-full"
      choices={[{ id: any, label: `${label}: ${c(($) => $.all)}` }, ...choices]}
      value={filters[key] ?? any}
      onChange={(id) => onChange({ [key]: id === any || id === null ? '' : id })}
    />
  );
  return (
    <>
      {select(
        'listId',
        t(($) => $.recipients.filters.list),
        (data?.lists ?? []).map(({ id, name }) => ({ id, label: name })),
      )}
      {select(
        'kind',
        t(($) => $.recipients.filters.kind),
        recipientKinds.map((id) => ({ id, label: t(($) => $.kinds[id]) })),
      )}
      {select(
        'language',
        t(($) => $.recipients.filters.language),
        languages.map((id) => ({ id, label: c(($) => $.languages[id]) })),
      )}
      <Select
        label={t(($) => $.recipients.sort.label)}
        hideLabel
        className="w-36 max-md:w-full"
        choices={[
          { id: 'name', label: t(($) => $.recipients.sort.name) },
          { id: 'outlet', label: t(($) => $.recipients.sort.outlet) },
          { id: '-createdAt', label: t(($) => $.recipients.sort.newest) },
        ]}
        value={filters.sort ?? 'name'}
        onChange={(id) => onChange({ sort: id === 'name' || id === null ? '' : id })}
      />
    </>
  );
}
