import { type DispatchListQuery, dispatchPurposes, dispatchStates } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { SearchX, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSearch } from '../../../shared/list-search.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { RoomTabs } from '../room-tabs.tsx';
import { dispatchesQueries } from './dispatches.queries.ts';
import { useDispatchColumns } from './use-dispatch-columns.tsx';

const keys = ['q', 'state', 'purpose'] as const;
const every = 'every';

/** What was sent and what is being sent, newest first; the counts move while one looks. */
export function DispatchListPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const state = dispatchStates.find((one) => one === filters.state);
  const purpose = dispatchPurposes.find((one) => one === filters.purpose);
  const query: DispatchListQuery = {
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    ...(state && { state }),
    ...(purpose && { purpose }),
  };
  const list = useInfiniteQuery({
    ...dispatchesQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const columns = useDispatchColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length;
  const choose = (key: 'state' | 'purpose') => (id: string | null) =>
    change({ [key]: id === every || id === null ? '' : id });
  // A dispatch begins at its release: the way there stands where one looks for "new".
  const toReleases = (
    <LinkButton href={paths.pressReleases(organization.slug, 'state=published')}>
      {t(($) => $.dispatches.chooseRelease)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.dispatches.title)}
      description={t(($) => $.dispatches.intro)}
      actions={toReleases}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      views={<RoomTabs selected="dispatches" />}
      search={
        <ListSearch label={t(($) => $.dispatches.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
      }
      filters={
        <>
          <Select
            label={t(($) => $.dispatches.filters.state)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={[
              { id: every, label: `${t(($) => $.dispatches.filters.state)}: ${c(($) => $.all)}` },
              ...dispatchStates.map((id) => ({ id, label: t(($) => $.dispatches.states[id]) })),
            ]}
            value={state ?? every}
            onChange={choose('state')}
          />
          <Select
            label={t(($) => $.dispatches.filters.purpose)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={[
              { id: every, label: `${t(($) => $.dispatches.filters.purpose)}: ${c(($) => $.all)}` },
              ...dispatchPurposes.map((id) => ({ id, label: t(($) => $.dispatches.purposes[id]) })),
            ]}
            value={purpose ?? every}
            onChange={choose('purpose')}
          />
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
            description={t(($) => $.dispatches.nothingFound)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<Send className="size-5" />}
            title={t(($) => $.dispatches.empty.title)}
            description={t(($) => $.dispatches.empty.detail)}
            action={toReleases}
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
          label={t(($) => $.dispatches.title)}
          columns={columns}
          rows={rows}
          rowHref={(dispatch) => paths.dispatch(organization.slug, dispatch.id)}
        />
      )}
    </ListPage>
  );
}
