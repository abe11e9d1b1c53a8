import { type GuestListQuery, guestStates } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Contact, Plus, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { guestsQueries } from '../guests.queries.ts';
import { RoomLinks } from '../room-links.tsx';
import { useCountries } from '../use-countries.ts';
import { useGuestColumns } from './use-guest-columns.tsx';

const keys = ['q', 'country', 'state'] as const;
const any = 'any';

/** Everybody who came or may come; found by a name in any spelling and script. */
export function GuestListPage(): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const countries = useCountries();
  const country = countries.find(({ id }) => id === filters.country)?.id;
  const isArchived = filters.state === 'archived';
  const query: GuestListQuery = {
    ...(filters.q && { q: filters.q.slice(0, 200) }),
    ...(country && { country }),
    ...(isArchived && { state: 'archived' }),
  };
  const list = useInfiniteQuery({ ...guestsQueries.list(organization.id, query), placeholderData: keepPreviousData });
  const columns = useGuestColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'Guest.create');
  useKey('n', canCreate ? () => void navigate(paths.newGuest(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length;
  const newButton = canCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.newGuest(organization.slug)}>
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
          <RoomLinks />
          {newButton}
        </>
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={
        <>
          <Select
            label={t(($) => $.field.country)}
            hideLabel
            className="w-48 max-md:w-full"
            choices={[{ id: any, label: t(($) => $.anyCountry) }, ...countries]}
            value={country ?? any}
            onChange={(id) => change({ country: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.field.state)}
            hideLabel
            className="w-40 max-md:w-full"
            choices={guestStates.map((id) => ({ id, label: t(($) => $.state[id]) }))}
            value={isArchived ? 'archived' : 'active'}
            onChange={(id) => change({ state: id === 'archived' ? id : '' })}
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
            icon={<Contact className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(newButton && { action: newButton })}
          />
        ))
      }
    >
      {rows.length > 0 && (
        <Table
          label={t(($) => $.title)}
          columns={columns}
          rows={rows}
          rowHref={(guest) => paths.guest(organization.slug, guest.id)}
        />
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
