import { pressReleasesRoutes, releaseExportsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Button, EmptyState, ListPage, LoadMore, Menu, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download, FileText, Plus, SearchX } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { addressOf, call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage, useProblemToast } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { pressReleasesQueries } from '../press-releases.queries.ts';
import { ListFilters } from './list-filters.tsx';
import { listKeys, listQueryOf } from './list-query.ts';
import { ListSearch } from '../../../shared/list-search.tsx';
import { ListViews } from './list-views.tsx';
import { ListWays } from './list-ways.tsx';
import { useListColumns } from './use-list-columns.tsx';

const NewReleaseDialog = lazy(async () => ({ default: (await import('./new-release-dialog.tsx')).NewReleaseDialog }));
const EverythingExport = lazy(async () => ({ default: (await import('./everything-export.tsx')).EverythingExport }));

export function PressReleaseListPage(): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const fail = useProblemToast();
  const [search, setSearch] = useSearchParams();
  const [filters, change, replaceAll] = useUrlFilters(listKeys);
  const query = useMemo(() => listQueryOf(search, organization.timeZone), [search, organization.timeZone]);
  const { sort: _sort, ...counted } = query;
  const list = useInfiniteQuery({
    ...pressReleasesQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    ...pressReleasesQueries.count(organization.id, counted),
    placeholderData: keepPreviousData,
  });
  const columns = useListColumns();
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);

  const canCreate = may(organization, 'PressRelease.create');
  const isNewOpen = search.get('new') === '1';
  const openNew = (open: boolean): void =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        if (open) next.set('new', '1');
        else next.delete('new');
        return next;
      },
      { replace: !open },
    );
  useKey('n', canCreate ? () => openNew(true) : null);

  const problem = list.error ? explain(list.error) : null;
  const narrowed = Object.keys(counted).length > 0;
  const exported = (kind: 'xlsx' | 'csv'): string =>
    addressOf(pressReleasesRoutes.exportList, { organizationId: organization.id, format: kind }, counted);
  const exportId = search.get('export');
  const exportEverything = async (format: 'json' | 'ninjs'): Promise<void> => {
    try {
      const { deleted: _bin, waitsForMe: _mine, authorId: _who, ...asked } = counted;
      const { jobId } = await call(releaseExportsRoutes.begin, {
        params: { organizationId: organization.id },
        body: { format, filters: asked },
      });
      setSearch(
        (previous) => new URLSearchParams([...[...previous].filter(([key]) => key !== 'export'), ['export', jobId]]),
      );
    } catch (error) {
      fail(error);
    }
  };
  const newButton = canCreate && (
    <Button variant="primary" icon={<Plus className="size-4" />} onPress={() => openNew(true)}>
      {t(($) => $.list.new)}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t(($) => $.list.title)}
        loadingLabel={c(($) => $.loading)}
        isLoading={list.isPending}
        actions={
          <>
            <ListWays />
            {may(organization, 'PressRelease.export') && (
              <Menu
                label={t(($) => $.list.export)}
                placement="bottom end"
                groups={[
                  {
                    id: 'formats',
                    entries: [
                      {
                        id: 'xlsx',
                        label: t(($) => $.list.excel),
                        onAction: () => window.location.assign(exported('xlsx')),
                      },
                      {
                        id: 'csv',
                        label: t(($) => $.list.csv),
                        onAction: () => window.location.assign(exported('csv')),
                      },
                    ],
                  },
                  {
                    id: 'everything',
                    entries: [
                      {
                        id: 'json',
                        label: t(($) => $.list.everything),
                        onAction: () => void exportEverything('json'),
                      },
                      {
                        id: 'ninjs',
                        label: t(($) => $.list.everythingNinjs),
                        onAction: () => void exportEverything('ninjs'),
                      },
                    ],
                  },
                ]}
                trigger={<Button icon={<Download className="size-4" />}>{t(($) => $.list.export)}</Button>}
              />
            )}
            {newButton}
          </>
        }
        views={
          <>
            <ListViews filters={filters} onChoose={replaceAll} />
            {exportId && (
              <Suspense>
                <EverythingExport jobId={exportId} />
              </Suspense>
            )}
          </>
        }
        search={<ListSearch label={t(($) => $.list.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
        filters={<ListFilters filters={filters} onChange={change} />}
        filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
        {...(narrowed && { activeFilters: format.number(Object.keys(counted).length) })}
        {...(count.data && { count: t(($) => $.list.count, { number: format.number(count.data.total) }) })}
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
          (narrowed ? (
            <EmptyState
              icon={<SearchX className="size-5" />}
              title={c(($) => $.nothingFound)}
              description={t(($) => $.list.nothingFoundHint)}
              action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
            />
          ) : (
            <EmptyState
              icon={<FileText className="size-5" />}
              title={t(($) => $.list.emptyTitle)}
              description={t(($) => (canCreate ? $.list.emptyDetail : $.list.emptyReader))}
              {...(newButton && { action: newButton })}
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
            label={t(($) => $.list.title)}
            columns={columns}
            rows={rows}
            sort={sortOf(query.sort)}
            onSortChange={({ column }) => change({ sort: columnSorts[column] ?? '' })}
            rowHref={(release) => paths.pressRelease(organization.slug, release.id)}
          />
        )}
      </ListPage>
      {canCreate && isNewOpen && (
        <Suspense>
          <NewReleaseDialog isOpen onOpenChange={openNew} />
        </Suspense>
      )}
    </>
  );
}

const columnSorts: Record<string, string> = { title: 'title', updatedAt: '-updatedAt' };

function sortOf(sort: string | undefined): { column: string; direction: 'ascending' | 'descending' } {
  if (sort === 'title') return { column: 'title', direction: 'ascending' };
  return { column: sort === '-updatedAt' ? 'updatedAt' : 'createdAt', direction: 'descending' };
}
