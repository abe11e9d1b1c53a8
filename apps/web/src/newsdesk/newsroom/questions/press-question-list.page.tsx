import { type PressQuestionListQuery, pressQuestionStates } from '@ravabet/contracts/newsdesk/newsroom';
import { Banner, Button, EmptyState, ListPage, LoadMore, SearchField, Select, Switch, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { MessageCircleQuestionMark, SearchX } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { NewsroomTabs } from '../newsroom-tabs.tsx';
import { reachQueries } from '../reach.queries.ts';
import { useQuestionColumns } from './use-question-columns.tsx';

const keys = ['state', 'mine', 'q', 'sort'] as const;

/** What the press asks; what waits for an answer comes first. */
export function PressQuestionListPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const [text, setText] = useState(filters.q ?? '');
  useEffect(() => {
    const timer = setTimeout(() => text.trim() !== (filters.q ?? '') && change({ q: text.trim() }), 350);
    return () => clearTimeout(timer);
  }, [text, filters.q, change]);
  const state = pressQuestionStates.find((one) => one === filters.state);
  const sort = filters.sort === 'deadlineAt' ? 'deadlineAt' : '-createdAt';
  const query: PressQuestionListQuery = {
    ...(state ? { state } : filters.state !== 'every' && { open: true }),
    ...(filters.mine === '1' && { mine: true }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    sort,
  };
  const list = useInfiniteQuery({
    ...reachQueries.questions(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const columns = useQuestionColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const narrowed = Boolean(filters.q ?? filters.state ?? filters.mine);
  return (
    <ListPage
      title={t(($) => $.questions.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      views={<NewsroomTabs selected="questions" />}
      search={<SearchField label={t(($) => $.questions.search)} value={text} onChange={setText} />}
      filters={
        <>
          <Select
            label={t(($) => $.questions.stateLabel)}
            hideLabel
            value={filters.state ?? 'open'}
            onChange={(id) => change({ state: id === 'open' || id === null ? '' : id })}
            choices={[
              { id: 'open', label: t(($) => $.questions.filter.open) },
              { id: 'every', label: t(($) => $.questions.filter.every) },
              ...pressQuestionStates.map((id) => ({ id, label: t(($) => $.questions.state[id]) })),
            ]}
          />
          <Switch isSelected={filters.mine === '1'} onChange={(on) => change({ mine: on ? '1' : '' })}>
            {t(($) => $.questions.mine)}
          </Switch>
        </>
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
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
        (narrowed ? (
          <EmptyState
            icon={<SearchX className="size-5" />}
            title={c(($) => $.nothingFound)}
            description={t(($) => $.questions.nothingFound)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<MessageCircleQuestionMark className="size-5" />}
            title={t(($) => $.questions.empty.title)}
            description={t(($) => $.questions.empty.detail)}
            action={<Button onPress={() => change({ state: 'every' })}>{t(($) => $.questions.all)}</Button>}
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
          label={t(($) => $.questions.title)}
          columns={columns}
          rows={rows}
          sort={
            sort === 'deadlineAt'
              ? { column: 'deadlineAt', direction: 'ascending' }
              : { column: 'createdAt', direction: 'descending' }
          }
          onSortChange={({ column }) => change({ sort: column === 'deadlineAt' ? 'deadlineAt' : '' })}
          sortLabel={c(($) => $.sortBy)}
          rowHref={({ id }) => paths.pressQuestion(organization.slug, id)}
        />
      )}
    </ListPage>
  );
}
