import type { RegisterEntry } from '@ravabet/contracts/office/register';
import { Banner, EmptyState, ListPage, LoadMore, SearchField, Select, Table, type TableColumn } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { BookOpen, SearchX } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { recordPath } from '../../shared/record-path.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { RegisterRuns } from './register-runs.tsx';
import { registerQueries } from './register.queries.ts';

const keys = ['q', 'kind', 'year'] as const;
const kinds = ['خ', 'ب', 'ا', 'آ', 'پ', 'ر'] as const;
type Row = RegisterEntry & { id: string };

export function RegisterListPage(): ReactNode {
  const { t } = useTranslation('register');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(keys);
  const [text, setText] = useState(filters.q ?? '');
  useEffect(() => {
    const timer = setTimeout(() => text.trim() !== (filters.q ?? '') && change({ q: text.trim() }), 350);
    return () => clearTimeout(timer);
  }, [text, filters.q, change]);
  const check = useQuery(registerQueries.check(organization.id));
  const year = Number(filters.year) || undefined;
  const list = useInfiniteQuery({
    ...registerQueries.list(organization.id, {
      ...(filters.q && { q: filters.q.slice(0, 200) }),
      ...(filters.kind && { kind: filters.kind }),
      ...(year && { year }),
    }),
    placeholderData: keepPreviousData,
  });
  const rows: Row[] =
    list.data?.pages.flatMap((page) => page.items.map((item) => ({ ...item, id: item.subjectId }))) ?? [];
  const years = [...new Set(check.data?.runs.map((run) => run.year))];
  const narrowed = Object.keys(filters).length > 0;
  const problem = list.error && explain(list.error);
  const columns: TableColumn<Row>[] = [
    {
      id: 'number',
      header: t(($) => $.number),
      width: 'w-44',
      cell: (entry) => <bdi dir="rtl">{format.officeNumber(entry.number)}</bdi>,
    },
    { id: 'title', header: t(($) => $.recordTitle), isRowHeader: true, cell: (entry) => <bdi>{entry.title}</bdi> },
    { id: 'by', header: t(($) => $.assignedBy), width: 'w-44', cell: (entry) => <bdi>{entry.assignedBy?.name}</bdi> },
    {
      id: 'at',
      header: t(($) => $.assignedAt),
      width: 'w-40',
      cell: (entry) => <Moment at={entry.assignedAt} inList />,
    },
  ];
  return (
    <ListPage
      title={t(($) => $.title)}
      description={t(($) => $.description)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      search={<SearchField label={t(($) => $.search)} value={text} onChange={setText} />}
      filters={
        <>
          <Select
            label={t(($) => $.kind)}
            hideLabel
            value={filters.kind ?? 'all'}
            onChange={(id) => change({ kind: id === 'all' || id === null ? '' : id })}
            choices={[
              { id: 'all', label: t(($) => $.everyKind) },
              ...kinds.map((kind) => ({ id: kind, label: t(($) => $.kinds[kind]) })),
            ]}
          />
          <Select
            label={t(($) => $.year)}
            hideLabel
            value={filters.year ?? 'all'}
            onChange={(id) => change({ year: id === 'all' || id === null ? '' : id })}
            choices={[
              { id: 'all', label: t(($) => $.everyYear) },
              ...years.map((one) => ({ id: String(one), label: format.number(one, { useGrouping: false }) })),
            ]}
          />
        </>
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      problem={
        problem ? (
          <Banner tone="danger" isLive title={problem.title}>
            {problem.detail}
          </Banner>
        ) : (
          check.data && <RegisterRuns runs={check.data.runs} />
        )
      }
      empty={
        list.isSuccess &&
        rows.length === 0 &&
        (narrowed ? (
          <EmptyState icon={<SearchX className="size-5" />} title={c(($) => $.nothingFound)} />
        ) : (
          <EmptyState
            icon={<BookOpen className="size-5" />}
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
          rowHref={(entry) => recordPath(organization.slug, entry.subjectType, entry.subjectId) ?? ''}
        />
      )}
    </ListPage>
  );
}
