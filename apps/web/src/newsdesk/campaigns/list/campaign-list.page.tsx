import {
  type CampaignListQuery,
  campaignSorts,
  campaignsRoutes,
  campaignStates,
} from '@ravabet/contracts/newsdesk/campaigns';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Menu, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CalendarDays, Download, Megaphone, Plus, SearchX } from 'lucide-react';
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
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { campaignsQueries } from '../campaigns.queries.ts';
import { useCampaignColumns } from './use-campaign-columns.tsx';

const keys = ['state', 'mine', 'q', 'sort'] as const;
const any = 'any';

export function CampaignListPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const state = campaignStates.find((one) => one === filters.state);
  const counted: Omit<CampaignListQuery, 'cursor' | 'limit' | 'sort'> = {
    ...(state && { state }),
    ...(filters.mine === '1' && { mine: true }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
  const sort = campaignSorts.find((one) => one === filters.sort) ?? '-startsOn';
  const list = useInfiniteQuery({
    ...campaignsQueries.list(organization.id, { ...counted, sort }),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...campaignsQueries.count(organization.id, counted), placeholderData: keepPreviousData });
  const columns = useCampaignColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'Campaign.create');
  useKey('n', canCreate ? () => void navigate(paths.newCampaign(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(counted).length;
  const exported = (kind: 'xlsx' | 'csv') => (): void =>
    window.location.assign(
      addressOf(campaignsRoutes.exportList, { organizationId: organization.id, format: kind }, counted),
    );
  const newButton = canCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.newCampaign(organization.slug)}>
      {t(($) => $.new)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          {may(organization, 'Campaign.export') && (
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
          <LinkButton icon={<CalendarDays className="size-4" />} href={paths.campaignCalendar(organization.slug)}>
            {t(($) => $.calendarLink)}
          </LinkButton>
          {newButton}
        </>
      }
      views={
        <RoomViews
          room="campaigns"
          labels={{
            views: t(($) => $.views.label),
            save: t(($) => $.views.save),
            name: t(($) => $.views.name),
            remove: t(($) => $.views.remove),
          }}
          builtIn={[
            { id: 'all', label: t(($) => $.views.all), query: '' },
            { id: 'mine', label: t(($) => $.views.mine), query: 'mine=1' },
            ...campaignStates.map((id) => ({ id, label: t(($) => $.views[id]), query: `state=${id}` })),
          ]}
          filters={filters}
          href={(query) => paths.campaigns(organization.slug, query)}
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
              ...campaignStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
            ]}
            value={state ?? any}
            onChange={(id) => change({ state: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.filters.sort)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={campaignSorts.map((id) => ({ id, label: t(($) => $.sort[id]) }))}
            value={sort}
            onChange={(id) => change({ sort: id === '-startsOn' || id === null ? '' : id })}
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
            icon={<Megaphone className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(newButton && { action: newButton })}
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
            sort === 'title'
              ? { column: 'title', direction: 'ascending' }
              : { column: sort.slice(1), direction: 'descending' }
          }
          onSortChange={({ column }) => change({ sort: column === 'title' ? 'title' : '' })}
          sortLabel={c(($) => $.sortBy)}
          rowHref={(campaign) => paths.campaign(organization.slug, campaign.id)}
        />
      )}
    </ListPage>
  );
}
