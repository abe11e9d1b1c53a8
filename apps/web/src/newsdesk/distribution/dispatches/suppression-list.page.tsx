import {
  type Suppression,
  type SuppressionListQuery,
  suppressionReasons,
} from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, EmptyState, ListPage, LoadMore, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { MailX, Plus, SearchX } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { RoomTabs } from '../room-tabs.tsx';
import { dispatchesQueries } from './dispatches.queries.ts';
import { useSuppressionColumns } from './use-suppression-columns.tsx';

const SuppressionDialog = lazy(async () => ({
  default: (await import('./suppression-dialog.tsx')).SuppressionDialog,
}));

const keys = ['q', 'reason', 'lifted'] as const;
const every = 'every';

/** Addresses that are not written to: why, since when, and who lifts it with which reason. */
export function SuppressionListPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const [open, setOpen] = useState<'new' | Suppression | null>(null);
  const reason = suppressionReasons.find((one) => one === filters.reason);
  const query: SuppressionListQuery = {
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    ...(reason && { reason }),
    ...(filters.lifted === '1' && { lifted: true }),
  };
  const list = useInfiniteQuery({
    ...dispatchesQueries.suppressions(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const columns = useSuppressionColumns(setOpen);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length;
  const mayAdd = may(organization, 'Suppression.create');
  useKey('n', mayAdd ? () => setOpen('new') : null);
  return (
    <>
      <ListPage
        title={t(($) => $.suppressions.title)}
        description={t(($) => $.suppressions.detail)}
        loadingLabel={c(($) => $.loading)}
        isLoading={list.isPending}
        actions={
          mayAdd && (
            <Button icon={<Plus className="size-4" />} onPress={() => setOpen('new')}>
              {t(($) => $.suppressions.add)}
            </Button>
          )
        }
        views={<RoomTabs selected="suppressions" />}
        search={
          <ListSearch label={t(($) => $.suppressions.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
        }
        filters={
          <>
            <Select
              label={t(($) => $.suppressions.views.label)}
              hideLabel
              className="w-44 max-md:w-full"
              choices={[
                { id: every, label: t(($) => $.suppressions.views.holding) },
                { id: '1', label: t(($) => $.suppressions.views.lifted) },
              ]}
              value={filters.lifted ?? every}
              onChange={(id) => change({ lifted: id === '1' ? '1' : '' })}
            />
            <Select
              label={t(($) => $.suppressions.columns.reason)}
              hideLabel
              className="w-44 max-md:w-full"
              choices={[
                { id: every, label: `${t(($) => $.suppressions.columns.reason)}: ${c(($) => $.all)}` },
                ...suppressionReasons.map((id) => ({ id, label: t(($) => $.suppressions.reasons[id]) })),
              ]}
              value={reason ?? every}
              onChange={(id) => change({ reason: id === every || id === null ? '' : id })}
            />
          </>
        }
        filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
        {...(narrowed > 0 && { activeFilters: format.number(narrowed) })}
        problem={
          problem && (
            <Banner tone="danger" isLive title={problem.title}>
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
              description={t(($) => $.suppressions.nothingFound)}
              action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
            />
          ) : (
            <EmptyState
              icon={<MailX className="size-5" />}
              title={t(($) => $.suppressions.empty.title)}
              description={t(($) => $.suppressions.empty.detail)}
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
        {rows.length > 0 && <Table label={t(($) => $.suppressions.title)} columns={columns} rows={rows} />}
      </ListPage>
      {open && (
        <Suspense>
          <SuppressionDialog suppression={open === 'new' ? null : open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
