import { instantOf } from '@ravabet/calendars';
import { type TaskListQuery, taskScopes, taskStates } from '@ravabet/contracts/office/tasks';
import { Banner, Button, EmptyState, ListPage, LoadMore, SearchField, Select, Table, Tabs } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Plus, SearchX, SquareCheckBig } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { dayIn } from '../../shared/day-in.ts';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useKey } from '../../shared/use-key.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { NewTaskDialog } from './new-task-dialog.tsx';
import { tasksQueries } from './tasks.queries.ts';
import { UnitTasks } from './unit-tasks.tsx';
import { useTaskColumns } from './use-task-columns.tsx';

const keys = ['scope', 'state', 'overdue', 'q', 'sort'] as const;

export function TaskListPage(): ReactNode {
  const { t } = useTranslation('tasks');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const [search, setSearch] = useSearchParams();
  const isNewOpen = search.get('new') === '1';
  const dueOn = dayIn(search, 'due');
  const setNewOpen = (open: boolean): void =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete('due');
        if (open) next.set('new', '1');
        else next.delete('new');
        return next;
      },
      { replace: !open },
    );
  const [text, setText] = useState(filters.q ?? '');
  useEffect(() => {
    const timer = setTimeout(() => text.trim() !== (filters.q ?? '') && change({ q: text.trim() }), 350);
    return () => clearTimeout(timer);
  }, [text, filters.q, change]);
  const state = taskStates.find((one) => one === filters.state);
  const count = useQuery(tasksQueries.count(organization.id));
  // Whoever owes nothing but whose unit does, comes for the unit's.
  const first = count.data && count.data.mine === 0 && count.data.unit > 0 ? 'unit' : 'mine';
  const scope = taskScopes.find((one) => one === filters.scope) ?? first;
  const narrowed = Boolean(filters.q ?? filters.state ?? filters.overdue);
  // A unit looks at what is due when; who searches gets the table.
  const isUnitPage = scope === 'unit' && !narrowed && (filters.scope !== undefined || count.isFetched);
  const query: TaskListQuery = {
    ...(scope !== 'all' && { scope }),
    ...(state ? { state } : filters.state !== 'every' && { owed: true }),
    ...(filters.overdue === '1' && { overdue: true }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    sort: filters.sort === 'title' ? 'title' : 'dueAt',
  };
  const list = useInfiniteQuery({
    ...tasksQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
    // Whose tasks come first is known with the counts.
    enabled: !isUnitPage && (filters.scope !== undefined || count.isFetched),
  });
  const unit = useQuery({ ...tasksQueries.unit(organization.id), enabled: isUnitPage });
  const columns = useTaskColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'Task.create');
  useKey('n', canCreate ? () => setNewOpen(true) : null);
  const shown = isUnitPage ? unit : list;
  const isEmpty = isUnitPage ? unit.data?.groups.length === 0 : list.isSuccess && rows.length === 0;
  const problem = shown.error && explain(shown.error);
  const newButton = canCreate && (
    <Button variant="primary" icon={<Plus className="size-4" />} onPress={() => setNewOpen(true)}>
      {t(($) => $.new.button)}
    </Button>
  );
  const owed: Partial<Record<string, number>> = { ...count.data };
  return (
    <>
      <ListPage
        title={t(($) => $.title)}
        actions={newButton}
        loadingLabel={c(($) => $.loading)}
        isLoading={shown.isPending}
        views={
          <Tabs
            label={t(($) => $.views.label)}
            selected={filters.overdue === '1' ? 'overdue' : scope}
            items={[
              ...taskScopes.map((id) => ({
                id: id as string,
                label: t(($) => $.views[id]),
                href: paths.tasks(organization.slug, `scope=${id}`),
              })),
              {
                id: 'overdue',
                label: t(($) => $.views.overdue),
                href: paths.tasks(organization.slug, 'scope=all&overdue=1'),
              },
            ].map((item) => ({ ...item, ...(owed[item.id] && { count: format.number(owed[item.id] ?? 0) }) }))}
          />
        }
        search={<SearchField label={t(($) => $.search)} value={text} onChange={setText} />}
        filters={
          <Select
            label={t(($) => $.stateFilter)}
            hideLabel
            value={filters.state ?? 'owed'}
            onChange={(id) => change({ state: id === 'owed' || id === null ? '' : id })}
            choices={[
              { id: 'owed', label: t(($) => $.owed) },
              { id: 'every', label: t(($) => $.everyState) },
              ...taskStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
            ]}
          />
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
          isEmpty &&
          (narrowed ? (
            <EmptyState
              icon={<SearchX className="size-5" />}
              title={c(($) => $.nothingFound)}
              description={t(($) => $.nothingFound)}
              action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
            />
          ) : (
            <EmptyState
              icon={<SquareCheckBig className="size-5" />}
              title={isUnitPage ? t(($) => $.unit.empty) : t(($) => $.empty.title)}
              description={isUnitPage ? t(($) => $.unit.emptyDetail) : t(($) => $.empty.detail)}
              {...(newButton && { action: newButton })}
            />
          ))
        }
        pagination={
          !isUnitPage &&
          list.hasNextPage && (
            <LoadMore
              label={c(($) => $.loadMore)}
              isPending={list.isFetchingNextPage}
              onPress={() => void list.fetchNextPage()}
            />
          )
        }
      >
        {isUnitPage && unit.data && <UnitTasks groups={unit.data.groups} />}
        {!isUnitPage && rows.length > 0 && (
          <Table
            label={t(($) => $.title)}
            columns={columns}
            rows={rows}
            sort={{ column: query.sort === 'title' ? 'title' : 'dueAt', direction: 'ascending' }}
            onSortChange={({ column }) => change({ sort: column === 'title' ? 'title' : '' })}
            sortLabel={c(($) => $.sortBy)}
            rowHref={(task) => paths.task(organization.slug, task.id)}
          />
        )}
      </ListPage>
      {canCreate && (
        <NewTaskDialog
          key={dueOn}
          isOpen={isNewOpen}
          dueAt={dueOn && instantOf(`${dueOn}T12:00`, organization.timeZone)}
          onOpenChange={setNewOpen}
          onCreated={(id) => void navigate(paths.task(organization.slug, id))}
        />
      )}
    </>
  );
}
