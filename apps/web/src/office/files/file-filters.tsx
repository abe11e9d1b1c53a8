import { fileKinds, fileSorts, rightsHints } from '@ravabet/contracts/office/files';
import { type Choice, Select } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filters } from '../../shared/use-url-filters.ts';
import type { ListKey } from './list-query.ts';

interface FileFiltersProps {
  filters: Filters<ListKey>;
  onChange: (change: Filters<ListKey>) => void;
}

const any = 'any';

export function FileFilters({ filters, onChange }: FileFiltersProps): ReactNode {
  const { t } = useTranslation('files');
  const { t: c } = useTranslation('common');
  const select = (key: ListKey, label: string, choices: Choice[]): ReactNode => (
    <Select
      label={label}
      hideLabel
      className="w-44 max-md:w-full"
      choices={[{ id: any, label: `${label}: ${c(($) => $.all)}` }, ...choices]}
      value={filters[key] ?? any}
      onChange={(id) => onChange({ [key]: id === any || id === null ? '' : id })}
    />
  );
  return (
    <>
      {select(
        'kind',
        t(($) => $.field.kind),
        fileKinds.map((id) => ({ id, label: t(($) => $.kind[id]) })),
      )}
      {select(
        'hint',
        t(($) => $.field.rights),
        rightsHints.map((id) => ({ id, label: t(($) => $.hint[id]) })),
      )}
      <Select
        label={t(($) => $.sort.label)}
        hideLabel
        className="w-44 max-md:w-full"
        choices={fileSorts.map((id) => ({ id, label: t(($) => $.sort[id]) }))}
        value={filters.sort ?? '-createdAt'}
        onChange={(id) => onChange({ sort: id === '-createdAt' || id === null ? '' : id })}
      />
      <Select
        label={t(($) => $.bin)}
        hideLabel
        className="w-36 max-md:w-full"
        choices={[
          { id: any, label: t(($) => $.allFiles) },
          { id: '1', label: t(($) => $.bin) },
        ]}
        value={filters.deleted ?? any}
        onChange={(id) => onChange({ deleted: id === '1' ? '1' : '' })}
      />
    </>
  );
}
