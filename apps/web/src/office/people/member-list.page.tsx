import { localized, type Role, roles } from '@ravabet/contracts/kernel';
import type { Member } from '@ravabet/contracts/office/people';
import {
  Banner,
  EmptyState,
  LinkButton,
  ListPage,
  LoadMore,
  PersonChip,
  SearchField,
  Select,
  StateBadge,
  Table,
  type TableColumn,
  Tabs,
} from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { peopleQueries } from './people.queries.ts';
import { useRoleChoices, useRoleNames } from './role-choices.ts';
import { noUnit, useUnitChoices } from './unit-choices.ts';
import { WaitingInvitations } from './waiting-invitations.tsx';

const keys = ['q', 'role', 'unitId', 'ended', 'sort'] as const;

export function MemberListPage(): ReactNode {
  const { t } = useTranslation('people');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { language, date } = useFormat();
  const explain = useProblemMessage();
  const namesOf = useRoleNames();
  const units = useUnitChoices().filter(({ id }) => id !== noUnit);
  const roleChoices = useRoleChoices();
  const [filters, change] = useUrlFilters(keys);
  const ended = filters.ended === '1';
  const role = roles.find((known) => known === filters.role) as Role | undefined;
  const sort = filters.sort === '-createdAt' ? '-createdAt' : 'name';
  const list = useInfiniteQuery(
    peopleQueries.list(organization.id, {
      sort,
      limit: 50,
      ...(filters.q && { q: filters.q }),
      ...(role && { role }),
      ...(filters.unitId && { unitId: filters.unitId }),
      ...(ended && { ended }),
    }),
  );
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Boolean(filters.q || role || filters.unitId);
  const columns: TableColumn<Member>[] = [
    {
      id: 'name',
      header: t(($) => $.columns.name),
      isRowHeader: true,
      allowsSorting: true,
      cell: ({ name, jobTitle, pictureUrl, suspendedAt }) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <PersonChip name={name} imageUrl={pictureUrl} {...(jobTitle && { detail: jobTitle })} />
          {suspendedAt && <StateBadge tone="waiting">{t(($) => $.state.suspended)}</StateBadge>}
        </span>
      ),
    },
    { id: 'roles', header: t(($) => $.columns.roles), cell: ({ roles: held }) => namesOf(held) },
    {
      id: 'unit',
      header: t(($) => $.columns.unit),
      cell: ({ unit }) => (unit ? localized(unit.names, language) : '—'),
    },
    {
      id: 'since',
      header: ended ? t(($) => $.columns.until) : t(($) => $.columns.since),
      allowsSorting: true,
      width: 'w-40',
      cell: ({ createdAt, endedAt }) => date(endedAt ?? createdAt, 'medium'),
    },
  ];
  const problem = list.error && explain(list.error);
  const anyOf = (label: string) => ({ id: 'any', label: `${label}: ${c(($) => $.all)}` });
  const inviteLink = may(organization, 'Invitation.create') && (
    <LinkButton variant="primary" icon={<UserPlus className="size-4" />} href={paths.invitePerson(organization.slug)}>
      {t(($) => $.invite.action)}
    </LinkButton>
  );
  return (
    <div className="flex flex-col gap-10">
      <ListPage
        title={t(($) => $.title)}
        description={t(($) => $.description)}
        loadingLabel={c(($) => $.loading)}
        isLoading={list.isPending}
        actions={
          <>
            {may(organization, 'Deputy.read') && (
              <LinkButton href={paths.deputies(organization.slug)}>{t(($) => $.deputies.title)}</LinkButton>
            )}
            {inviteLink}
          </>
        }
        views={
          <Tabs
            label={t(($) => $.title)}
            selected={ended ? 'ended' : 'present'}
            onSelect={(tab) => change({ ended: tab === 'ended' ? '1' : '' })}
            items={[
              { id: 'present', label: t(($) => $.tabs.present) },
              { id: 'ended', label: t(($) => $.tabs.ended) },
            ]}
          />
        }
        search={
          <SearchField
            label={t(($) => $.search)}
            placeholder={t(($) => $.search)}
            defaultValue={filters.q ?? ''}
            onSubmit={(q) => change({ q })}
            onClear={() => change({ q: '' })}
          />
        }
        filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
        filters={
          <>
            <Select
              label={t(($) => $.columns.roles)}
              hideLabel
              choices={[anyOf(t(($) => $.columns.roles)), ...roleChoices]}
              value={role ?? 'any'}
              onChange={(id) => change({ role: id === 'any' ? '' : (id ?? '') })}
            />
            <Select
              label={t(($) => $.columns.unit)}
              hideLabel
              choices={[anyOf(t(($) => $.columns.unit)), ...units]}
              value={filters.unitId ?? 'any'}
              onChange={(id) => change({ unitId: id === 'any' ? '' : (id ?? '') })}
            />
          </>
        }
        problem={
          problem && (
            <Banner tone="danger" title={problem.title}>
              {problem.detail}
            </Banner>
          )
        }
        empty={
          !list.isPending && rows.length === 0 && !problem ? (
            <EmptyState
              icon={<Users className="size-6" />}
              title={narrowed ? c(($) => $.nothingFound) : ended ? t(($) => $.empty.ended) : t(($) => $.empty.present)}
              action={!narrowed && !ended && inviteLink}
            />
          ) : undefined
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
        <Table
          label={t(($) => $.title)}
          columns={columns}
          rows={rows}
          sortLabel={c(($) => $.sortBy)}
          rowHref={({ id }) => paths.member(organization.slug, id)}
          sort={{ column: sort === 'name' ? 'name' : 'since', direction: sort === 'name' ? 'ascending' : 'descending' }}
          onSortChange={({ column }) => change({ sort: column === 'since' ? '-createdAt' : '' })}
        />
      </ListPage>
      {may(organization, 'Invitation.read') && !ended && <WaitingInvitations />}
    </div>
  );
}
