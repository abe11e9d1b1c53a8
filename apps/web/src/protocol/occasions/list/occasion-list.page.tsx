import { occasionCalendars, occasionKinds, type OccasionListQuery } from '@ravabet/contracts/protocol/occasions';
import { Banner, Button, Checkbox, EmptyState, LinkButton, ListPage, LoadMore, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { CalendarDays, Plus, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { occasionsQueries } from '../occasions.queries.ts';
import { RoomLinks } from '../room-links.tsx';
import { useOccasionColumns } from './use-occasion-columns.tsx';

const any = 'any';
const switches = ['holiday', 'own', 'all'] as const;

/** What comes next, from today on. */
export function OccasionListPage(): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(['kind', 'calendar', 'q', ...switches] as const);
  const kind = occasionKinds.find((one) => one === filters.kind);
  const calendar = occasionCalendars.find((one) => one === filters.calendar);
  const query: OccasionListQuery = {
    ...(kind && { kind }),
    ...(calendar && { calendar }),
    ...(filters.holiday === '1' && { holiday: true }),
    ...(filters.own === '1' && { own: true }),
    ...(filters.all === '1' && { all: true }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
  const list = useInfiniteQuery({
    ...occasionsQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const columns = useOccasionColumns();
  const rows = (list.data?.pages.flatMap((page) => page.items) ?? []).map((row) => ({
    ...row,
    key: row.id,
    id: `${row.id} ${row.date}`,
  }));
  const canCreate = may(organization, 'Occasion.create');
  useKey('n', canCreate ? () => void navigate(paths.newOccasion(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length;
  return (
    <ListPage
      title={t(($) => $.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          <RoomLinks here="list" />
          {canCreate && (
            <LinkButton
              variant="primary"
              icon={<Plus className="size-4" />}
              href={paths.newOccasion(organization.slug)}
            >
              {t(($) => $.new)}
            </LinkButton>
          )}
        </>
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={
        <>
          <Select
            label={t(($) => $.filters.kind)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={[
              { id: any, label: `${t(($) => $.filters.kind)}: ${c(($) => $.all)}` },
              ...occasionKinds.map((id) => ({ id, label: t(($) => $.kind[id]) })),
            ]}
            value={kind ?? any}
            onChange={(id) => change({ kind: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.filters.calendar)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={[
              { id: any, label: `${t(($) => $.filters.calendar)}: ${c(($) => $.all)}` },
              ...occasionCalendars.map((id) => ({ id, label: t(($) => $.calendar[id]) })),
            ]}
            value={calendar ?? any}
            onChange={(id) => change({ calendar: id === any || id === null ? '' : id })}
          />
          {switches.map((one) => (
            <Checkbox
              key={one}
              isSelected={filters[one] === '1'}
              onChange={(isSelected) => change({ [one]: isSelected ? '1' : '' })}
            >
              {t(($) => $.filters[one])}
            </Checkbox>
          ))}
        </>
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      {...(narrowed > 0 && { activeFilters: format.number(narrowed) })}
      problem={
        problem && (
          <Banner
            tone="danger"
            isLive
            title={problem.title}
            actions={
              <Button size="small" onPress={() => void list.refetch()}>
                {c(($) => $.retry)}
              </Button>
            }
          >
            {problem.detail}
          </Banner>
        )
      }
      empty={
        list.isSuccess &&
        rows.length === 0 &&
        (narrowed > 0 ? (
          <EmptyState
            icon={<SearchX className="size-5" />}
            title={c(($) => $.nothingFound)}
            description={t(($) => $.nothingFound)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<CalendarDays className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
          />
        ))
      }
      pagination={
        list.hasNextPage && (
          <LoadMore
            label={c(($) => $.loadMore)}
            isPending={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          />
        )
      }
    >
      {rows.length > 0 && (
        <Table
          label={t(($) => $.title)}
          columns={columns}
          rows={rows}
          rowHref={(row) => paths.occasion(organization.slug, row.key)}
        />
      )}
    </ListPage>
  );
}
