import { Banner, EmptyState, ListPage, LoadMore, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Contact, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSearch } from '../../../shared/list-search.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { recipientsQueries } from './recipients.queries.ts';
import { useRecipientColumns } from './use-recipient-columns.tsx';

const keys = ['q'] as const;

export function RecipientListPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const [filters, change] = useUrlFilters(keys);
  const query = filters.q ? { q: filters.q.slice(0, 200) } : {};
  const list = useInfiniteQuery({
    ...recipientsQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...recipientsQueries.count(organization.id, query), placeholderData: keepPreviousData });
  const columns = useRecipientColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  return (
    <ListPage
      title={t(($) => $.recipients.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      search={
        <ListSearch label={t(($) => $.recipients.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
      }
      {...(count.data && { count: t(($) => $.recipients.count, { number: format.number(count.data.total) }) })}
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
        (filters.q ? (
          <EmptyState
            icon={<SearchX className="size-5" />}
            title={c(($) => $.nothingFound)}
            description={t(($) => $.recipients.nothingFound)}
          />
        ) : (
          <EmptyState
            icon={<Contact className="size-5" />}
            title={t(($) => $.recipients.empty.title)}
            description={t(($) => $.recipients.empty.detail)}
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
      {rows.length > 0 && <Table label={t(($) => $.recipients.title)} columns={columns} rows={rows} />}
    </ListPage>
  );
}
