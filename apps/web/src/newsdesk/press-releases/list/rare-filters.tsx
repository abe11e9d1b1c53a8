import { localized } from '@ravabet/contracts/kernel';
import { Button, type Choice, Select } from '@ravabet/ui';
import { DateRangePicker } from '@ravabet/ui/dates';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import type { Filters } from '../../../shared/use-url-filters.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { settingsQueries } from '../settings/settings.queries.ts';
import type { ListKey } from './list-query.ts';

interface RareFiltersProps {
  filters: Filters<ListKey>;
  onChange: (change: Filters<ListKey>) => void;
  onDone: () => void;
}

const any = 'any';

/** Author, topic, tag and dates: asked for with their values when somebody wants them. */
export function RareFilters({ filters, onChange, onDone }: RareFiltersProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { data } = useQuery(pressReleasesQueries.filterValues(organization.id));
  const topics = useQuery(settingsQueries.topics(organization.id)).data?.items ?? [];
  const { language } = useFormat();
  const { from, until } = filters;
  // A tag from the address that nobody uses any more can still be taken off.
  const tags = new Set([...(filters.tag ? [filters.tag] : []), ...(data?.tags ?? [])]);
  const select = (key: 'authorId' | 'topicId' | 'tag', label: string, choices: Choice[]): ReactNode => (
    <Select
      label={label}
      className="w-full"
      choices={[{ id: any, label: c(($) => $.all) }, ...choices]}
      value={filters[key] ?? any}
      onChange={(id) => onChange({ [key]: id === any || id === null ? '' : id })}
    />
  );
  return (
    <>
      {select(
        'authorId',
        t(($) => $.filters.author),
        (data?.authors ?? []).map(({ id, name }) => ({ id, label: name })),
      )}
      {topics.length > 0 &&
        select(
          'topicId',
          t(($) => $.filters.topic),
          topics.map(({ id, names }) => ({ id, label: localized(names, language) })),
        )}
      {tags.size > 0 &&
        select(
          'tag',
          t(($) => $.filters.tag),
          [...tags].map((id) => ({ id, label: id })),
        )}
      <DateRangePicker
        label={t(($) => $.filters.dates)}
        separator={t(($) => $.filters.until)}
        value={from && until ? { start: from, end: until } : null}
        onChange={(next) => onChange({ from: next?.start ?? '', until: next?.end ?? '' })}
      />
      <div className="flex justify-end gap-2">
        <Button
          size="small"
          variant="quiet"
          onPress={() => onChange({ from: '', until: '', authorId: '', topicId: '', tag: '' })}
        >
          {c(($) => $.remove)}
        </Button>
        <Button size="small" onPress={onDone}>
          {c(($) => $.done)}
        </Button>
      </div>
    </>
  );
}
