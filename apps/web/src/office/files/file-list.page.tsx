import { Banner, Button, EmptyState, FileDrop, ListPage, LoadMore, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { FolderOpen, SearchX } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { FileFilters } from './file-filters.tsx';
import { ListSearch } from '../../shared/list-search.tsx';
import { filesQueries } from './files.queries.ts';
import { listKeys, listQueryOf } from './list-query.ts';
import { UploadList } from './share/upload-list.tsx';
import { useUpload } from './share/use-upload.ts';
import { useFileColumns } from './use-file-columns.tsx';

const columnSorts: Record<string, string> = { name: 'name', createdAt: '' };

export function FileListPage(): ReactNode {
  const { t } = useTranslation('files');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const [search] = useSearchParams();
  const [filters, change, replaceAll] = useUrlFilters(listKeys);
  const query = useMemo(() => listQueryOf(search), [search]);
  const { sort: _sort, ...counted } = query;
  const list = useInfiniteQuery({
    ...filesQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...filesQueries.count(organization.id, counted), placeholderData: keepPreviousData });
  const columns = useFileColumns();
  const uploads = useUpload(organization.id);
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const problem = list.error ? explain(list.error) : null;
  const narrowed = Object.keys(counted).length > 0;
  const canUpload = may(organization, 'File.create');

  return (
    <ListPage
      title={t(($) => $.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      views={
        canUpload && (
          <div className="no-print flex flex-col gap-3">
            <FileDrop
              label={t(($) => $.drop.label)}
              browseLabel={t(($) => $.drop.browse)}
              hint={t(($) => $.drop.hint)}
              onFiles={uploads.start}
            />
            <UploadList uploads={uploads} />
          </div>
        )
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={<FileFilters filters={filters} onChange={change} />}
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      {...(narrowed && { activeFilters: format.number(Object.keys(counted).length) })}
      {...(count.data && { count: t(($) => $.count, { number: format.number(count.data.total) }) })}
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
            description={t(($) => $.nothingFoundHint)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<FolderOpen className="size-5" />}
            title={t(($) => $.emptyTitle)}
            description={t(($) => $.emptyDetail)}
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
          sort={
            query.sort === 'name'
              ? { column: 'name', direction: 'ascending' }
              : { column: 'createdAt', direction: 'descending' }
          }
          onSortChange={({ column }) => change({ sort: columnSorts[column] ?? '' })}
          rowHref={(file) => paths.file(organization.slug, file.id)}
        />
      )}
    </ListPage>
  );
}
