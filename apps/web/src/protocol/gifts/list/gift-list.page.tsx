import { localDateOf, toJalali } from '@ravabet/calendars';
import { giftDirections, type GiftListQuery, giftStates } from '@ravabet/contracts/protocol/gifts';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { FileSpreadsheet, Gift, Plus, Scale, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { giftsQueries } from '../gifts.queries.ts';
import { useGiftColumns } from './use-gift-columns.tsx';

const keys = ['q', 'state', 'direction', 'year'] as const;
const any = 'any';

/** The register of gifts in and out. */
export function GiftListPage(): ReactNode {
  const { t } = useTranslation('gifts');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const { slug, timeZone } = organization;
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const [thisYear] = useState(() => toJalali(localDateOf(new Date().toISOString(), timeZone)).year);
  const state = giftStates.find((one) => one === filters.state);
  const direction = giftDirections.find((one) => one === filters.direction);
  const years = Array.from({ length: 6 }, (_, back) => thisYear - back);
  const year = years.find((one) => String(one) === filters.year);
  const query: GiftListQuery = {
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    ...(state && { state }),
    ...(direction && { direction }),
    ...(year && { year }),
  };
  const list = useInfiniteQuery({ ...giftsQueries.list(organization.id, query), placeholderData: keepPreviousData });
  const columns = useGiftColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'Gift.create');
  useKey('n', canCreate ? () => void navigate(paths.newGift(slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length;
  const yearText = (one: number): string => format.number(one, { useGrouping: false });
  const returned = year ?? thisYear;
  const newButton = canCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.newGift(slug)}>
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
          <LinkButton icon={<Scale className="size-4" />} href={paths.giftCeilings(slug)}>
            {t(($) => $.ceilings.link)}
          </LinkButton>
          {may(organization, 'Gift.export') && (
            <LinkButton
              icon={<FileSpreadsheet className="size-4" />}
              href={`/api/organizations/${organization.id}/gifts/yearly-return.xlsx?year=${returned}`}
              download
            >
              {t(($) => $.return.download, { year: yearText(returned) })}
            </LinkButton>
          )}
          {newButton}
        </>
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={
        <>
          <Select
            label={t(($) => $.field.state)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={[
              { id: any, label: t(($) => $.any.state) },
              ...giftStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
            ]}
            value={state ?? any}
            onChange={(id) => change({ state: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.field.direction)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={[
              { id: any, label: t(($) => $.any.direction) },
              ...giftDirections.map((id) => ({ id, label: t(($) => $.direction[id]) })),
            ]}
            value={direction ?? any}
            onChange={(id) => change({ direction: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.return.year)}
            hideLabel
            className="w-36 max-md:w-full"
            choices={[
              { id: any, label: t(($) => $.return.anyYear) },
              ...years.map((one) => ({ id: String(one), label: yearText(one) })),
            ]}
            value={year ? String(year) : any}
            onChange={(id) => change({ year: id === any || id === null ? '' : id })}
          />
        </>
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      {...(narrowed > 0 && { activeFilters: format.number(narrowed) })}
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
            icon={<Gift className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(newButton && { action: newButton })}
          />
        ))
      }
    >
      {rows.length > 0 && (
        <Table label={t(($) => $.title)} columns={columns} rows={rows} rowHref={(gift) => paths.gift(slug, gift.id)} />
      )}
      {list.hasNextPage && (
        <LoadMore
          label={t(($) => $.more)}
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        />
      )}
    </ListPage>
  );
}
