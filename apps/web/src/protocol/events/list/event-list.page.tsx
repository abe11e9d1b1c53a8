import { type EventFilters, eventKinds, eventsRoutes, eventStates } from '@ravabet/contracts/protocol/events';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Menu, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download, PartyPopper, Plus, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addressOf } from '../../../shared/call.ts';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { RoomViews } from '../../../shared/room-views.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { type Filters, useUrlFilters } from '../../../shared/use-url-filters.ts';
import { eventsQueries } from '../events.queries.ts';
import { useEventColumns } from './use-event-columns.tsx';

const keys = ['all', 'state', 'kind', 'templates', 'q'] as const;
const any = 'any';

/** What the address asks for. Where it says nothing, what is still to come stands first. */
function asked(filters: Filters<(typeof keys)[number]>): EventFilters {
  const state = eventStates.find((one) => one === filters.state);
  const kind = eventKinds.find((one) => one === filters.kind);
  const templates = filters.templates === '1';
  const isComing = !state && !templates && filters.all !== '1' && !filters.q;
  return {
    ...(state && { state }),
    ...(kind && { kind }),
    ...(templates && { templates }),
    ...(isComing && { coming: true }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
}

export function EventListPage(): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const query = asked(filters);
  const sort = query.coming ? ('startsAt' as const) : ('-startsAt' as const);
  const list = useInfiniteQuery({
    ...eventsQueries.list(organization.id, { ...query, sort }),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...eventsQueries.count(organization.id, query), placeholderData: keepPreviousData });
  const columns = useEventColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'Event.create');
  useKey('n', canCreate ? () => void navigate(paths.newEvent(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = [filters.state, filters.kind, filters.q].filter(Boolean).length;
  const exported = (kind: 'xlsx' | 'csv') => (): void =>
    window.location.assign(
      addressOf(eventsRoutes.exportList, { organizationId: organization.id, format: kind }, query),
    );
  const create = canCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-5" />} href={paths.newEvent(organization.slug)}>
      {t(($) => $.new)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.title)}
      description={t(($) => $.description)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          {may(organization, 'Event.export') && (
            <Menu
              label={t(($) => $.export)}
              placement="bottom end"
              groups={[
                {
                  id: 'formats',
                  entries: [
                    { id: 'xlsx', label: t(($) => $.excel), onAction: exported('xlsx') },
                    { id: 'csv', label: t(($) => $.csv), onAction: exported('csv') },
                  ],
                },
              ]}
              trigger={<Button icon={<Download className="size-4" />}>{t(($) => $.export)}</Button>}
            />
          )}
          {create}
        </>
      }
      views={
        <RoomViews
          room="events"
          labels={{
            views: t(($) => $.views.label),
            save: t(($) => $.views.save),
            name: t(($) => $.views.name),
            remove: t(($) => $.views.remove),
          }}
          builtIn={[
            { id: 'coming', label: t(($) => $.views.coming), query: '' },
            { id: 'planned', label: t(($) => $.views.planned), query: 'state=planned' },
            { id: 'open', label: t(($) => $.views.open), query: 'state=open' },
            { id: 'done', label: t(($) => $.views.done), query: 'state=done' },
            { id: 'all', label: t(($) => $.views.all), query: 'all=1' },
            { id: 'templates', label: t(($) => $.views.templates), query: 'templates=1' },
          ]}
          filters={filters}
          href={(one) => paths.events(organization.slug, one)}
          onChoose={replaceAll}
        />
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={
        <>
          <Select
            label={t(($) => $.filters.state)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={[
              { id: any, label: `${t(($) => $.filters.state)}: ${c(($) => $.all)}` },
              ...eventStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
            ]}
            value={query.state ?? any}
            onChange={(id) => change({ state: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.filters.kind)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={[
              { id: any, label: `${t(($) => $.filters.kind)}: ${c(($) => $.all)}` },
              ...eventKinds.map((id) => ({ id, label: t(($) => $.kind[id]) })),
            ]}
            value={query.kind ?? any}
            onChange={(id) => change({ kind: id === any || id === null ? '' : id })}
          />
        </>
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      {...(narrowed > 0 && { activeFilters: format.number(narrowed) })}
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
        (narrowed > 0 ? (
          <EmptyState
            icon={<SearchX className="size-5" />}
            title={c(($) => $.nothingFound)}
            description={t(($) => $.nothingFound)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<PartyPopper className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(create && { action: create })}
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
          rowHref={(event) => paths.event(organization.slug, event.id)}
        />
      )}
    </ListPage>
  );
}
