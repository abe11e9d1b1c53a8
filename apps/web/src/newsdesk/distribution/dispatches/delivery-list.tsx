import {
  type DeliveriesQuery,
  type Delivery,
  type Dispatch,
  deliveryStates,
  dispatchesRoutes,
} from '@ravabet/contracts/newsdesk/distribution';
import { Button, LoadMore, Menu, Select, StateBadge, Table, type TableColumn } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/call.ts';
import { ListSearch } from '../../../shared/list-search.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { dispatchesQueries } from './dispatches.queries.ts';
import { deliveryTones } from './dispatch-tones.ts';

const keys = ['q', 'state'] as const;
const every = 'every';

/** Recipient by recipient; found by state or name, and taken away as a sheet. */
export function DeliveryList({ dispatch }: { dispatch: Dispatch }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(keys);
  const state = deliveryStates.find((one) => one === filters.state);
  const query: DeliveriesQuery = { ...(filters.q && { q: filters.q.slice(0, 200) }), ...(state && { state }) };
  const list = useInfiniteQuery({
    ...dispatchesQueries.deliveries(organization.id, dispatch.id, query),
    placeholderData: keepPreviousData,
  });
  const columns = useDeliveryColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const mayExport = dispatch.allowedActions.some(({ verb, disabledReason }) => verb === 'export' && !disabledReason);
  const exported = (format: 'xlsx' | 'csv'): void => {
    const params = { organizationId: organization.id, id: dispatch.id, format };
    window.location.assign(addressOf(dispatchesRoutes.exportDeliveries, params, query));
  };
  return (
    <section className="flex flex-col gap-3" aria-labelledby="deliveries">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="deliveries" className="text-18 font-bold">
          {t(($) => $.deliveries.title)}
        </h2>
        {mayExport && (
          <Menu
            label={t(($) => $.deliveries.export)}
            placement="bottom end"
            groups={[
              {
                id: 'formats',
                entries: [
                  { id: 'xlsx', label: 'Excel', onAction: () => exported('xlsx') },
                  { id: 'csv', label: 'CSV', onAction: () => exported('csv') },
                ],
              },
            ]}
            trigger={
              <Button size="small" icon={<Download className="size-4" />}>
                {t(($) => $.deliveries.export)}
              </Button>
            }
          />
        )}
      </div>
      <div className="no-print flex flex-wrap gap-3 max-md:flex-col">
        <ListSearch label={t(($) => $.deliveries.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
        <Select
          label={t(($) => $.deliveries.columns.state)}
          hideLabel
          className="w-44 max-md:w-full"
          choices={[
            { id: every, label: `${t(($) => $.deliveries.columns.state)}: ${t(($) => $.deliveries.every)}` },
            ...deliveryStates.map((id) => ({ id, label: t(($) => $.deliveryStates[id]) })),
          ]}
          value={state ?? every}
          onChange={(id) => change({ state: id === every || id === null ? '' : id })}
        />
      </div>
      {rows.length > 0 && <Table label={t(($) => $.deliveries.title)} columns={columns} rows={rows} />}
      {list.isSuccess && rows.length === 0 && <p className="text-quiet">{t(($) => $.deliveries.empty)}</p>}
      {list.hasNextPage && (
        <LoadMore
          label={c(($) => $.loadMore)}
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        />
      )}
    </section>
  );
}

function useDeliveryColumns(): TableColumn<Delivery>[] {
  const { t } = useTranslation('distribution');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.deliveries.columns.name),
        isRowHeader: true,
        cell: ({ name, mail, outlet }) => (
          <span className="flex min-w-0 flex-col">
            <bdi className="font-medium wrap-anywhere">{name || mail}</bdi>
            <bdi dir="ltr" className="self-start text-13 text-quiet wrap-anywhere">
              {mail}
            </bdi>
            {outlet && <bdi className="text-13 text-quiet">{outlet}</bdi>}
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.deliveries.columns.state),
        width: 'w-52',
        cell: (delivery) => (
          <span className="flex flex-col items-start gap-1">
            <StateBadge tone={deliveryTones[delivery.state]}>{t(($) => $.deliveryStates[delivery.state])}</StateBadge>
            {delivery.state === 'deferred' && delivery.nextTryAt && (
              <span className="text-13 text-quiet">
                {t(($) => $.deliveries.nextTry, { time: format.date(delivery.nextTryAt, 'time') })}
              </span>
            )}
            {delivery.acceptedEmbargoAt && (
              <span className="text-13 text-quiet">{t(($) => $.deliveries.acceptedEmbargo)}</span>
            )}
            {delivery.askedForFilesAt && (
              <span className="text-13 text-quiet">{t(($) => $.deliveries.askedForFiles)}</span>
            )}
            {delivery.state !== 'sent' && delivery.reply !== '' && (
              <span className="text-13 text-quiet">
                <span className="sr-only">{t(($) => $.deliveries.columns.reply)}: </span>
                <bdi className="wrap-anywhere">{delivery.reply.slice(0, 160)}</bdi>
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'sentAt',
        header: t(($) => $.deliveries.columns.sentAt),
        width: 'w-32',
        cell: ({ bouncedAt, sentAt }) =>
          (bouncedAt ?? sentAt) ? (
            <Moment at={bouncedAt ?? sentAt ?? ''} inList />
          ) : (
            <span className="text-quiet">—</span>
          ),
      },
    ],
    [t, format],
  );
}
