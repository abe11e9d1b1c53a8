import { type ResourceListQuery, resourceKinds, resourceStates } from '@ravabet/contracts/protocol/resources';
import { Banner, Button, EmptyState, LinkButton, ListPage, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CalendarClock, CalendarDays, Plus, SearchX } from 'lucide-react';
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
import { resourcesQueries } from '../resources.queries.ts';
import { useResourceColumns } from './use-resource-columns.tsx';

const keys = ['kind', 'state', 'q'] as const;
const any = 'any';

/** What can be booked: some hundreds at most, so all of it stands on one page. */
export function ResourceListPage(): ReactNode {
  const { t } = useTranslation('resources');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const kind = resourceKinds.find((one) => one === filters.kind);
  const state = resourceStates.find((one) => one === filters.state);
  const query: ResourceListQuery = {
    ...(kind && { kind }),
    ...(state && { state }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
  const list = useQuery({ ...resourcesQueries.list(organization.id, query), placeholderData: keepPreviousData });
  const columns = useResourceColumns();
  const rows = list.data?.items ?? [];
  const canCreate = may(organization, 'Resource.create');
  useKey('n', canCreate ? () => void navigate(paths.newResource(organization.slug)) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length;
  const newButton = canCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.newResource(organization.slug)}>
      {t(($) => $.new)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.list.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        <>
          <LinkButton icon={<CalendarDays className="size-4" />} href={paths.resources(organization.slug)}>
            {t(($) => $.calendar.link)}
          </LinkButton>
          {newButton}
        </>
      }
      search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={(q) => change({ q })} />}
      filters={
        <>
          <Select
            label={t(($) => $.field.kind)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={[
              { id: any, label: `${t(($) => $.field.kind)}: ${c(($) => $.all)}` },
              ...resourceKinds.map((id) => ({ id, label: t(($) => $.kinds[id]) })),
            ]}
            value={kind ?? any}
            onChange={(id) => change({ kind: id === any || id === null ? '' : id })}
          />
          <Select
            label={t(($) => $.field.state)}
            hideLabel
            className="w-44 max-md:w-full"
            choices={resourceStates.map((id) => ({ id, label: t(($) => $.state[id]) }))}
            value={state ?? 'active'}
            onChange={(id) => change({ state: id === 'active' || id === null ? '' : id })}
          />
        </>
      }
      filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
      {...(narrowed > 0 && { activeFilters: format.number(narrowed) })}
      {...(list.data && { count: t(($) => $.count, { number: format.number(rows.length) }) })}
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
            icon={<CalendarClock className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
            {...(newButton && { action: newButton })}
          />
        ))
      }
    >
      {rows.length > 0 && (
        <Table
          label={t(($) => $.list.title)}
          columns={columns}
          rows={rows}
          rowHref={(resource) => paths.resource(organization.slug, resource.id)}
        />
      )}
    </ListPage>
  );
}
