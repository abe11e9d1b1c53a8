import { localDateOf, plusDays } from '@ravabet/calendars';
import { type VisitListQuery, visitOrigins, visitsRoutes, visitStates } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Menu, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download, Handshake, MapPinned, Plus, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
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
import { visitsQueries } from '../visits.queries.ts';
import { useVisitColumns } from './use-visit-columns.tsx';

const keys = ['all', 'state', 'origin', 'time', 'mine', 'q'] as const;
const times = ['coming', 'week', 'past'] as const;
const any = 'any';

/** What the address asks for. Where it says nothing, what is still worked on comes first. */
function asked(filters: Filters<(typeof keys)[number]>, today: string): Omit<VisitListQuery, 'cursor' | 'limit'> {
  const state = visitStates.find((one) => one === filters.state);
  const origin = visitOrigins.find((one) => one === filters.origin);
  const time = times.find((one) => one === filters.time);
  const isOpen = !state && !time && filters.all !== '1' && !filters.q;
  return {
    ...(state && { state }),
    ...(isOpen && { open: true }),
    ...(origin && { origin }),
    ...(filters.mine === '1' && { mine: true }),
    ...(time === 'coming' && { from: today }),
    ...(time === 'week' && { from: today, until: plusDays(today, 7) }),
    ...(time === 'past' && { until: plusDays(today, -1) }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    sort: time === 'past' ? '-startsAt' : isOpen || time ? 'startsAt' : '-createdAt',
  };
}

/** The files of the visits that the person may see. */
export function VisitListPage(): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const { slug } = organization;
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const [today] = useState(() => localDateOf(new Date().toISOString(), format.timeZone));
  const query = asked(filters, today);
  const { sort: _sort, ...counted } = query;
  const list = useInfiniteQuery({ ...visitsQueries.list(organization.id, query), placeholderData: keepPreviousData });
  const count = useQuery({ ...visitsQueries.count(organization.id, counted), placeholderData: keepPreviousData });
  const columns = useVisitColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canOpen = may(organization, 'Visit.create');
  useKey('n', canOpen ? () => void navigate(paths.newVisit(slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = [filters.state, filters.origin, filters.time, filters.mine, filters.q].filter(Boolean).length;
  const exported = (kind: 'xlsx' | 'csv') => (): void =>
    window.location.assign(
      addressOf(visitsRoutes.exportList, { organizationId: organization.id, format: kind }, counted),
    );
  const open = canOpen && (
    <LinkButton variant="primary" icon={<Plus className="size-5" />} href={paths.newVisit(slug)}>
      {t(($) => $.new)}
    </LinkButton>
  );
  const choice = <K extends string>(id: K, label: string) => ({ id, label });
  return (
    <ListPage
      title={t(($) => $.title)}
      description={t(($) => $.description)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          {may(organization, 'HospitalZone.read') && (
            <LinkButton icon={<MapPinned className="size-4" />} href={paths.zones(slug)}>
              {t(($) => $.zone.link)}
            </LinkButton>
          )}
          {may(organization, 'Visit.export') && (
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
          {open}
        </>
      }
      views={
        <RoomViews
          room="visits"
          labels={{
            views: t(($) => $.views.label),
            save: t(($) => $.views.save),
            name: t(($) => $.views.name),
            remove: t(($) => $.views.remove),
          }}
          builtIn={[
            { id: 'open', label: t(($) => $.views.open), query: '' },
            { id: 'mine', label: t(($) => $.views.mine), query: 'mine=1' },
            { id: 'coming', label: t(($) => $.views.coming), query: 'time=coming' },
            { id: 'all', label: t(($) => $.views.all), query: 'all=1' },
          ]}
          filters={filters}
          href={(chosen) => paths.visits(slug, chosen)}
          onChoose={replaceAll}
        />
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={
        <>
          <Select
            label={t(($) => $.filters.state)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={[
              choice(any, `${t(($) => $.filters.state)}: ${c(($) => $.all)}`),
              ...visitStates.map((id) =>
                choice(
                  id,
                  t(($) => $.state[id]),
                ),
              ),
            ]}
            value={query.state ?? any}
            onChange={(id) => change({ state: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.filters.origin)}
            hideLabel
            className="w-36 max-md:w-full"
            choices={[
              choice(any, `${t(($) => $.filters.origin)}: ${c(($) => $.all)}`),
              ...visitOrigins.map((id) =>
                choice(
                  id,
                  t(($) => $.origin[id]),
                ),
              ),
            ]}
            value={query.origin ?? any}
            onChange={(id) => change({ origin: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.filters.time)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={[
              choice(any, `${t(($) => $.filters.time)}: ${c(($) => $.all)}`),
              ...times.map((id) =>
                choice(
                  id,
                  t(($) => $.time[id]),
                ),
              ),
            ]}
            value={times.find((one) => one === filters.time) ?? any}
            onChange={(id) => change({ time: id === any || id === null ? '' : id })}
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
            icon={<Handshake className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(open && { action: open })}
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
          rowHref={(visit) => paths.visit(slug, visit.id)}
        />
      )}
    </ListPage>
  );
}
