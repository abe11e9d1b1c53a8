import { languages } from '@ravabet/contracts/kernel';
import {
  type PressReleaseListItem,
  pressReleaseKinds,
  pressReleaseSorts,
  pressReleaseStates,
} from '@ravabet/contracts/newsdesk/press-releases';
import { Button, type Choice, Popover, Select } from '@ravabet/ui';
import { ListFilter } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/me.ts';
import { useFormat } from '../../../shared/use-format.ts';
import type { Filters } from '../../../shared/use-url-filters.ts';
import type { ListKey } from './list-query.ts';

const DateRangePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DateRangePicker }));

interface ListFiltersProps {
  filters: Filters<ListKey>;
  onChange: (change: Filters<ListKey>) => void;
  /** what is on the page: its authors and tags can be chosen */
  rows: readonly PressReleaseListItem[];
}

const any = 'any';

export function ListFilters({ filters, onChange, rows }: ListFiltersProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const { person } = useMe();
  const format = useFormat();
  const authors = new Map([[person.id, person.name], ...rows.map((row) => [row.author.id, row.author.name] as const)]);
  const tags = new Set([...(filters.tag ? [filters.tag] : []), ...rows.flatMap((row) => row.tags)]);

  const select = (key: ListKey, label: string, choices: Choice[], isHidden = true): ReactNode => (
    <Select
      key={key}
      label={label}
      hideLabel={isHidden}
      className={isHidden ? 'w-34 max-md:w-full' : 'w-full'}
      choices={[{ id: any, label: isHidden ? `${label}: ${c(($) => $.all)}` : c(($) => $.all) }, ...choices]}
      value={filters[key] ?? any}
      onChange={(id) => onChange({ [key]: id === any || id === null ? '' : id })}
    />
  );
  const { from, until } = filters;
  const rare = (['authorId', 'tag', 'from'] as const).filter((key) => filters[key]).length;
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
          <>
            {select(
              'authorId',
              t(($) => $.filters.author),
              [...authors].map(([id, label]) => ({ id, label })),
              false,
            )}
            {tags.size > 0 &&
              select(
                'tag',
                t(($) => $.filters.tag),
                [...tags].map((id) => ({ id, label: id })),
                false,
              )}
            <Suspense fallback={<div className="h-16" />}>
              <DateRangePicker
                label={t(($) => $.filters.dates)}
                separator={t(($) => $.filters.until)}
                value={from && until ? { start: from, end: until } : null}
                onChange={(next) => onChange({ from: next?.start ?? '', until: next?.end ?? '' })}
              />
            </Suspense>
            <div className="flex justify-end gap-2">
              <Button
                size="small"
                variant="quiet"
                onPress={() => onChange({ from: '', until: '', authorId: '', tag: '' })}
              >
                {c(($) => $.remove)}
              </Button>
              <Button size="small" onPress={close}>
                {c(($) => $.done)}
              </Button>
            </div>
          </>
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
