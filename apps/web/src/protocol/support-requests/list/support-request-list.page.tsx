import {
  type SupportRequestFilters,
  supportRequestsRoutes,
  supportRequestStates,
} from '@ravabet/contracts/protocol/support-requests';
import { localized } from '@ravabet/contracts/kernel';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Menu, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChartColumn, Columns3, Download, HandHelping, ListChecks, Plus, SearchX } from 'lucide-react';
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
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { useRequestColumns } from './use-request-columns.tsx';

const keys = ['all', 'state', 'late', 'overdue', 'service', 'q'] as const;
const any = 'any';

/** What the address asks for. Where it says nothing, what is still owed comes first: the settled are one press away. */
function asked(filters: Filters<(typeof keys)[number]>): SupportRequestFilters {
  const state = supportRequestStates.find((one) => one === filters.state);
  const isOpen = !state && filters.all !== '1' && !filters.q;
  return {
    ...(state && { state }),
    ...(isOpen && { open: true }),
    ...(filters.late === '1' && { late: true }),
    ...(filters.overdue === '1' && { overdue: true }),
    ...(filters.service && { serviceId: filters.service }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
}

/** A department's own requests, or all that come to the office. */
export function SupportRequestListPage(): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const query = asked(filters);
  const list = useInfiniteQuery({
    ...supportRequestsQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    ...supportRequestsQueries.count(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const services = useQuery(supportRequestsQueries.services(organization.id)).data?.items ?? [];
  const columns = useRequestColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canAsk = may(organization, 'SupportRequest.create');
  useKey('n', canAsk ? () => void navigate(paths.newSupportRequest(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = [filters.state, filters.late, filters.overdue, filters.service, filters.q].filter(Boolean).length;
  const exported = (kind: 'xlsx' | 'csv') => (): void =>
    window.location.assign(
      addressOf(supportRequestsRoutes.exportList, { organizationId: organization.id, format: kind }, query),
    );
  const ask = canAsk && (
    <LinkButton
      variant="primary"
      icon={<Plus className="size-5" />}
      className="max-sm:min-h-12 max-sm:w-full max-sm:text-15"
      href={paths.newSupportRequest(organization.slug)}
    >
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
          {may(organization, 'SupportRequest.assign') && (
            <LinkButton icon={<Columns3 className="size-4" />} href={paths.supportBoard(organization.slug)}>
              {t(($) => $.board.link)}
            </LinkButton>
          )}
          {may(organization, 'SupportService.update') && (
            <LinkButton icon={<ListChecks className="size-4" />} href={paths.supportServices(organization.slug)}>
              {t(($) => $.catalogue.link)}
            </LinkButton>
          )}
          <LinkButton icon={<ChartColumn className="size-4" />} href={paths.supportFigures(organization.slug)}>
            {t(($) => $.figures.link)}
          </LinkButton>
          {may(organization, 'SupportRequest.export') && (
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
          {ask}
        </>
      }
      views={
        <RoomViews
          room="support-requests"
          labels={{
            views: t(($) => $.views.label),
            save: t(($) => $.views.save),
            name: t(($) => $.views.name),
            remove: t(($) => $.views.remove),
          }}
          builtIn={[
            { id: 'open', label: t(($) => $.views.open), query: '' },
            { id: 'overdue', label: t(($) => $.views.overdue), query: 'overdue=1' },
            { id: 'late', label: t(($) => $.views.late), query: 'late=1' },
            { id: 'delivered', label: t(($) => $.views.delivered), query: 'state=delivered' },
            { id: 'all', label: t(($) => $.views.all), query: 'all=1' },
          ]}
          filters={filters}
          href={(query) => paths.supportRequests(organization.slug, query)}
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
              { id: any, label: `${t(($) => $.filters.state)}: ${c(($) => $.all)}` },
              ...supportRequestStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
            ]}
            value={query.state ?? any}
            onChange={(id) => change({ state: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.filters.service)}
            hideLabel
            className="w-48 max-md:w-full"
            choices={[
              { id: any, label: t(($) => $.board.everyService) },
              ...services.map(({ id, names }) => ({ id, label: localized(names, format.language) })),
            ]}
            value={filters.service ?? any}
            onChange={(id) => change({ service: id === any || id === null ? '' : id })}
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
            icon={<HandHelping className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(ask && { action: ask })}
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
          rowHref={(request) => paths.supportRequest(organization.slug, request.id)}
        />
      )}
    </ListPage>
  );
}
