import type { EventListItem } from '@ravabet/contracts/protocol/events';
import { Banner, EmptyState, ListPage, LoadMore, Table, type TableColumn } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { eventsQueries } from './events.queries.ts';

export function EventListPage(): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const organization = useOrganization();
  const list = useInfiniteQuery(eventsQueries.list(organization.id));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const columns: TableColumn<EventListItem>[] = [
    { id: 'title', header: t(($) => $.columns.title), isRowHeader: true, cell: (row) => <bdi>{row.title}</bdi> },
    { id: 'state', header: t(($) => $.columns.state), width: 'w-40', cell: (row) => t(($) => $.state[row.state]) },
    {
      id: 'at',
      header: t(($) => $.columns.createdAt),
      width: 'w-40',
      cell: (row) => <Moment at={row.createdAt} inList />,
    },
  ];
  return (
    <ListPage
      title={t(($) => $.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      problem={
        problem && (
          <Banner tone="danger" isLive title={problem.title}>
            {problem.detail}
          </Banner>
        )
      }
      empty={
        list.isSuccess &&
        rows.length === 0 && (
          <EmptyState
            icon={<FolderOpen className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
          />
        )
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
      {rows.length > 0 && <Table label={t(($) => $.title)} columns={columns} rows={rows} />}
    </ListPage>
  );
}
