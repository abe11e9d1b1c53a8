import { languages } from '@ravabet/contracts/kernel';
import { pressReleaseKinds, pressReleaseSorts, pressReleaseStates } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, type Choice, Popover, Select } from '@ravabet/ui';
import { ListFilter } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { Filters } from '../../../shared/use-url-filters.ts';
import type { ListKey } from './list-query.ts';

const RareFilters = lazy(async () => ({ default: (await import('./rare-filters.tsx')).RareFilters }));

interface ListFiltersProps {
  filters: Filters<ListKey>;
  onChange: (change: Filters<ListKey>) => void;
}

const any = 'any';

export function ListFilters({ filters, onChange }: ListFiltersProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const select = (key: ListKey, label: string, choices: Choice[]): ReactNode => (
    <Select
      key={key}
      label={label}
      hideLabel
      className="w-34 max-md:w-full"
      choices={[{ id: any, label: `${label}: ${c(($) => $.all)}` }, ...choices]}
      value={filters[key] ?? any}
      onChange={(id) => onChange({ [key]: id === any || id === null ? '' : id })}
    />
  );
  const rare = (['authorId', 'topicId', 'tag', 'from'] as const).filter((key) => filters[key]).length;
  return (
    <>
      {select(
        'state',
        t(($) => $.filters.state),
        pressReleaseStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
      )}
      {select(
        'kind',
        t(($) => $.filters.kind),
        pressReleaseKinds.map((id) => ({ id, label: t(($) => $.kind[id]) })),
      )}
      {select(
        'language',
        t(($) => $.filters.language),
        languages.map((id) => ({ id, label: c(($) => $.languages[id]) })),
      )}
      <Popover
        label={t(($) => $.filters.more)}
        className="flex w-80 max-w-full flex-col gap-4"
        trigger={
          <Button icon={<ListFilter className="size-4" />}>
            {t(($) => $.filters.more)}
            {rare > 0 && (
              <span className="rounded-full bg-accent-wash px-2 text-12 text-accent-hover">{format.number(rare)}</span>
            )}
          </Button>
        }
      >
        {(close) => (
          <Suspense fallback={<div className="h-48" />}>
            <RareFilters filters={filters} onChange={onChange} onDone={close} />
          </Suspense>
        )}
      </Popover>
      <Select
        label={t(($) => $.filters.sort)}
        hideLabel
        className="w-36 max-md:w-full"
        choices={pressReleaseSorts.map((id) => ({ id, label: t(($) => $.sort[id]) }))}
        value={filters.sort ?? '-createdAt'}
        onChange={(id) => onChange({ sort: id === '-createdAt' || id === null ? '' : id })}
      />
    </>
  );
}
