import { type AuditTrailEntry, auditedTypes } from '@ravabet/contracts/office/audit-trail';
import { Badge, Banner, EmptyState, Link, ListPage, LoadMore, Select, Table, type TableColumn } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { recordPath } from '../../shared/record-path.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { auditTrailQueries } from './audit-trail.queries.ts';
import { useChainCheck } from './chain-check.tsx';
import { useEventText } from './share/use-event-text.ts';

const keys = ['subjectType'] as const;

export function AuditTrailPage(): ReactNode {
  const { t } = useTranslation('audit-trail');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const textOf = useEventText();
  const explain = useProblemMessage();
  const organization = useOrganization();
  const chain = useChainCheck();
  const [filters, change] = useUrlFilters(keys);
  const subjectType = auditedTypes.find((type) => type === filters.subjectType);
  const list = useInfiniteQuery({
    ...auditTrailQueries.list(organization.id, subjectType ? { subjectType } : {}),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const columns: TableColumn<AuditTrailEntry>[] = [
    {
      id: 'what',
      header: t(($) => $.what),
      isRowHeader: true,
      width: 'w-1/2 lg:w-auto',
      cell: (entry) => (
        <span className="flex flex-col">
          <span>
            <bdi className="font-medium">{entry.actor?.name ?? t(($) => $.system)}</bdi> {textOf(entry.event)}
          </span>
          {entry.onBehalfOf && (
            <span className="text-13 text-quiet">{t(($) => $.onBehalfOf, { name: entry.onBehalfOf.name })}</span>
          )}
          {entry.reason && <bdi className="text-13 text-quiet">{t(($) => $.reason, { text: entry.reason })}</bdi>}
        </span>
      ),
    },
    {
      id: 'record',
      header: t(($) => $.record),
      width: 'w-64',
      cell: (entry) => {
        const href = recordPath(organization.slug, entry.subjectType, entry.subjectId);
        const known = auditedTypes.find((type) => type === entry.subjectType);
        const name = known ? t(($) => $.type[known]) : entry.subjectType;
        const title = entry.subjectTitle && <bdi className="line-clamp-2">{entry.subjectTitle}</bdi>;
        return (
          <span className="flex flex-col">
            {href ? <Link href={href}>{title || name}</Link> : title || name}
            {title && <span className="text-13 text-quiet">{name}</span>}
          </span>
        );
      },
    },
    { id: 'when', header: t(($) => $.when), width: 'w-52', cell: (entry) => format.date(entry.at) },
    {
      id: 'sealed',
      header: t(($) => $.sealed),
      width: 'w-32',
      cell: (entry) => (
        <Badge tone={entry.sealed ? 'done' : 'waiting'}>
          {entry.sealed ? t(($) => $.sealed) : t(($) => $.notSealed)}
        </Badge>
      ),
    },
  ];
  return (
    <ListPage
      title={t(($) => $.title)}
      description={t(($) => $.description)}
      actions={chain.button}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      filters={
        <Select
          label={t(($) => $.record)}
          hideLabel
          value={subjectType ?? 'all'}
          onChange={(id) => change({ subjectType: id === 'all' || id === null ? '' : id })}
          choices={[
            { id: 'all', label: t(($) => $.everyRecord) },
            ...auditedTypes.map((type) => ({ id: type, label: t(($) => $.type[type]) })),
          ]}
        />
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      problem={
        problem ? (
          <Banner tone="danger" isLive title={problem.title}>
            {problem.detail}
          </Banner>
        ) : (
          chain.finding
        )
      }
      empty={
        list.isSuccess &&
        rows.length === 0 && (
          <EmptyState
            icon={<History className="size-5" />}
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
