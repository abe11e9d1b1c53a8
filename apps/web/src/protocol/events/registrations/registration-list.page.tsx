import { localized } from '@ravabet/contracts/kernel';
import { eventsRoutes, registrationStates } from '@ravabet/contracts/protocol/events';
import { Banner, Button, EmptyState, LinkButton, ListPage, LoadMore, Menu, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download, SearchX, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { addressOf } from '../../../shared/call.ts';
import { ListSearch } from '../../../shared/list-search.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { eventsQueries } from '../events.queries.ts';
import { useRegistrationColumns } from './use-registration-columns.tsx';

const keys = ['state', 'attended', 'q'] as const;
const any = 'any';

/** Who comes, who waits and who came, with what the desk decides about them. */
export function RegistrationListPage(): ReactNode {
  const { t } = useTranslation('events');
  const { t: c } = useTranslation('common');
  const { id = '' } = useParams();
  const format = useFormat();
  const explain = useProblemMessage();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const state = registrationStates.find((one) => one === filters.state);
  const query = {
    ...(state && { state }),
    ...(filters.attended === '1' && { attended: true }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
  const event = useQuery(eventsQueries.one(organization.id, id)).data;
  const list = useInfiniteQuery({
    ...eventsQueries.registrations(organization.id, id, query),
    placeholderData: keepPreviousData,
  });
  const columns = useRegistrationColumns(id);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const isNarrowed = Boolean(filters.state || filters.attended || filters.q);
  const exported = (format: 'xlsx' | 'csv') => (): void =>
    window.location.assign(
      addressOf(eventsRoutes.exportRegistrations, { organizationId: organization.id, id, format }, {}),
    );
  const certificates = {
    id: 'certificates',
    onAction: () =>
      window.location.assign(
        addressOf(eventsRoutes.certificates, { organizationId: organization.id, id }, { language: format.language }),
      ),
  };
  const title = event ? localized(event.titles, format.language) : '';
  return (
    <ListPage
      title={t(($) => $.registrations.title)}
      description={title && t(($) => $.registrations.of, { title })}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          {may(organization, 'EventRegistration.export') && (
            <Menu
              label={t(($) => $.export)}
              placement="bottom end"
              groups={[
                {
                  id: 'formats',
                  entries: [
                    { id: 'xlsx', label: t(($) => $.excel), onAction: exported('xlsx') },
                    { id: 'csv', label: t(($) => $.csv), onAction: exported('csv') },
                    ...(event?.counts?.certified
                      ? [{ ...certificates, label: t(($) => $.registrations.certificates) }]
                      : []),
                  ],
                },
              ]}
              trigger={<Button icon={<Download className="size-4" />}>{t(($) => $.export)}</Button>}
            />
          )}
          <LinkButton href={paths.event(organization.slug, id)}>{t(($) => $.registrations.back)}</LinkButton>
        </>
      }
      search={
        <ListSearch label={t(($) => $.registrations.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
      }
      filters={
        <Select
          label={t(($) => $.filters.state)}
          hideLabel
          className="w-48 max-md:w-full"
          choices={[
            { id: any, label: t(($) => $.registrations.everyState) },
            ...registrationStates.map((one) => ({ id: one, label: t(($) => $.registrationState[one]) })),
            { id: 'attended', label: t(($) => $.registrations.attended) },
          ]}
          value={filters.attended === '1' ? 'attended' : (state ?? any)}
          onChange={(one) =>
            change({
              state: one === any || one === 'attended' || one === null ? '' : one,
              attended: one === 'attended' ? '1' : '',
            })
          }
        />
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
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
        (isNarrowed ? (
          <EmptyState
            icon={<SearchX className="size-5" />}
            title={c(($) => $.nothingFound)}
            description={t(($) => $.registrations.nothingFound)}
            action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
          />
        ) : (
          <EmptyState
            icon={<UserPlus className="size-5" />}
            title={t(($) => $.registrations.empty)}
            description={t(($) => $.registrations.emptyDetail)}
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
      {rows.length > 0 && <Table label={t(($) => $.registrations.title)} columns={columns} rows={rows} />}
    </ListPage>
  );
}
