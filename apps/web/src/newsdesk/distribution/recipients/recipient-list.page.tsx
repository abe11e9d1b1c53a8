import { recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Menu, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Contact, Download, Plus, SearchX, Upload } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { addressOf } from '../../../shared/call.ts';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { RoomTabs } from '../room-tabs.tsx';
import { AddToList } from './add-to-list.tsx';
import { RecipientFilters } from './recipient-filters.tsx';
import { recipientKeys, recipientQueryOf } from './recipient-query.ts';
import { RecipientViews } from './recipient-views.tsx';
import { recipientsQueries } from './recipients.queries.ts';
import { useRecipientColumns } from './use-recipient-columns.tsx';

export function RecipientListPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [filters, change, replaceAll] = useUrlFilters(recipientKeys);
  const query = useMemo(() => recipientQueryOf(search), [search]);
  const { sort: _sort, ...counted } = query;
  const [selected, select] = useState<'all' | Set<string>>(new Set());
  const list = useInfiniteQuery({
    ...recipientsQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...recipientsQueries.count(organization.id, counted), placeholderData: keepPreviousData });
  const columns = useRecipientColumns();
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const chosen =
    selected === 'all' ? rows.map(({ id }) => id) : rows.map(({ id }) => id).filter((id) => selected.has(id));
  const canCreate = may(organization, 'Recipient.create');
  const canChoose = may(organization, 'RecipientList.update') && !query.archived;
  useKey('n', canCreate ? () => void navigate(paths.newRecipient(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(counted).length > 0;
  const exported = (kind: 'xlsx' | 'csv'): string =>
    addressOf(recipientsRoutes.exportList, { organizationId: organization.id, format: kind }, counted);
  const newButton = canCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.newRecipient(organization.slug)}>
      {t(($) => $.recipients.new)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.recipients.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          {may(organization, 'Recipient.export') && (
            <Menu
              label={t(($) => $.recipients.export)}
              placement="bottom end"
              groups={[
                {
                  id: 'formats',
                  entries: [
                    {
                      id: 'xlsx',
                      label: t(($) => $.recipients.excel),
                      onAction: () => window.location.assign(exported('xlsx')),
                    },
                    {
                      id: 'csv',
                      label: t(($) => $.recipients.csv),
                      onAction: () => window.location.assign(exported('csv')),
                    },
                  ],
                },
              ]}
              trigger={<Button icon={<Download className="size-4" />}>{t(($) => $.recipients.export)}</Button>}
            />
          )}
          {canCreate && (
            <LinkButton icon={<Upload className="size-4" />} href={paths.importRecipients(organization.slug)}>
              {t(($) => $.recipients.import)}
            </LinkButton>
          )}
          {newButton}
        </>
      }
      views={
        <>
          <RoomTabs selected="recipients" />
          <RecipientViews filters={filters} onChoose={replaceAll} />
        </>
      }
      search={
        <ListSearch label={t(($) => $.recipients.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
      }
      filters={<RecipientFilters filters={filters} onChange={change} />}
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      {...(narrowed && { activeFilters: format.number(Object.keys(counted).length) })}
      {...(count.data && { count: t(($) => $.recipients.count, { number: format.number(count.data.total) }) })}
      {...(chosen.length > 0 && {
        bulkBar: (
          <AddToList
            recipientIds={chosen}
            {...(query.listId && { from: query.listId })}
            onDone={() => select(new Set())}
          />
        ),
      })}
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
            description={t(($) => $.recipients.nothingFound)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<Contact className="size-5" />}
            title={t(($) => $.recipients.empty.title)}
            description={t(($) => $.recipients.empty.detail)}
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
          label={t(($) => $.recipients.title)}
          columns={columns}
          rows={rows}
          sort={{ column: query.sort === 'outlet' ? 'outlet' : 'name', direction: 'ascending' }}
          onSortChange={({ column }) => change({ sort: column === 'outlet' ? 'outlet' : '' })}
          rowHref={(recipient) => paths.recipient(organization.slug, recipient.id)}
          {...(canChoose && {
            selected,
            onSelect: select,
            selectLabels: { all: t(($) => $.recipients.select.all), one: t(($) => $.recipients.select.one) },
          })}
        />
      )}
    </ListPage>
  );
}
