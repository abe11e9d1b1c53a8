import { localized } from '@ravabet/contracts/kernel';
import { type SupportService, supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import {
  Banner,
  Button,
  EmptyState,
  IconButton,
  LinkButton,
  ListPage,
  Table,
  type TableColumn,
  Tabs,
} from '@ravabet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, ListChecks, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage, useProblemToast } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';

const keys = ['state'] as const;

/** The shop window as its keeper sees it: what stands in it, in which order, and what was set aside. */
export function ServiceListPage(): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const { id: organizationId, slug } = organization;
  const [filters] = useUrlFilters(keys);
  const state = filters.state === 'retired' ? 'retired' : 'active';
  const list = useQuery(supportRequestsQueries.services(organizationId, state));
  const services = list.data?.items ?? [];
  const mayChange = may(organization, 'SupportService.update');
  const mayCreate = may(organization, 'SupportService.create');
  useKey('n', mayCreate ? () => void navigate(paths.newSupportService(slug)) : null);
  const problem = list.error && explain(list.error);
  const move = useMove(services);
  const nameOf = ({ names }: SupportService): string => localized(names, format.language);
  const columns: TableColumn<SupportService>[] = [
    {
      id: 'name',
      header: t(($) => $.catalogue.name),
      isRowHeader: true,
      cell: (service) => (
        <span className="flex flex-col">
          <bdi className="font-medium">{nameOf(service)}</bdi>
          <bdi className="text-13 text-quiet">{localized(service.deliverables, format.language)}</bdi>
        </span>
      ),
    },
    {
      id: 'kind',
      header: t(($) => $.catalogue.kind),
      width: 'w-36',
      cell: ({ isAtTime }) => (isAtTime ? t(($) => $.catalogue.atTimeShort) : t(($) => $.catalogue.onDayShort)),
    },
    {
      id: 'lead',
      header: t(($) => $.catalogue.lead),
      isNumeric: true,
      width: 'w-28',
      cell: ({ leadWorkingDays }) => format.number(leadWorkingDays),
    },
    {
      id: 'capacity',
      header: t(($) => $.catalogue.capacity),
      isNumeric: true,
      width: 'w-28',
      cell: ({ dailyCapacity }) =>
        dailyCapacity === null ? t(($) => $.catalogue.unlimited) : format.number(dailyCapacity),
    },
    {
      id: 'questions',
      header: t(($) => $.catalogue.questionCount),
      isNumeric: true,
      width: 'w-24',
      cell: ({ questions }) => format.number(questions.length),
    },
    ...(mayChange && state === 'active'
      ? [
          {
            id: 'order',
            header: t(($) => $.catalogue.order),
            width: 'w-28',
            cell: (service: SupportService) => {
              const index = services.indexOf(service);
              return (
                <span className="flex gap-1">
                  <IconButton
                    hideTooltip
                    size="small"
                    label={t(($) => $.catalogue.up, { name: nameOf(service) })}
                    isDisabled={index === 0 || move.isPending}
                    icon={<ArrowUp className="size-4" />}
                    onPress={() => move.mutate({ index, to: index - 1 })}
                  />
                  <IconButton
                    hideTooltip
                    size="small"
                    label={t(($) => $.catalogue.down, { name: nameOf(service) })}
                    isDisabled={index === services.length - 1 || move.isPending}
                    icon={<ArrowDown className="size-4" />}
                    onPress={() => move.mutate({ index, to: index + 1 })}
                  />
                </span>
              );
            },
          },
        ]
      : []),
  ];
  const make = mayCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.newSupportService(slug)}>
      {t(($) => $.catalogue.new)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.catalogue.title)}
      description={t(($) => $.catalogue.description)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={make}
      views={
        <Tabs
          label={t(($) => $.catalogue.views)}
          selected={state}
          items={[
            { id: 'active', label: t(($) => $.catalogue.active), href: paths.supportServices(slug) },
            { id: 'retired', label: t(($) => $.catalogue.retired), href: paths.supportServices(slug, 'state=retired') },
          ]}
        />
      }
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
        services.length === 0 && (
          <EmptyState
            icon={<ListChecks className="size-5" />}
            title={t(($) => $.catalogue.empty)}
            {...(make && state === 'active' && { action: make })}
          />
        )
      }
    >
      {services.length > 0 && (
        <Table
          label={t(($) => $.catalogue.title)}
          columns={columns}
          rows={services}
          {...(mayChange && { rowHref: ({ id }: SupportService) => paths.supportService(slug, id) })}
        />
      )}
    </ListPage>
  );
}

/** Moves one by a place; only those whose place changes are written. */
function useMove(services: readonly SupportService[]) {
  const { t } = useTranslation('support-requests');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  return useMutation({
    mutationFn: async ({ index, to }: { index: number; to: number }) => {
      const moved = [...services];
      const [service] = moved.splice(index, 1);
      if (service) moved.splice(to, 0, service);
      for (const [place, { id, version, position }] of moved.entries()) {
        const next = (place + 1) * 10;
        if (next === position) continue;
        await call(supportRequestsRoutes.updateService, {
          params: { organizationId, id },
          body: { version, position: next },
        });
      }
    },
    onSuccess: () => sayDone(t(($) => $.catalogue.moved)),
    onError: sayProblem,
    onSettled: () => client.invalidateQueries({ queryKey: supportRequestsQueries.all(organizationId) }),
  });
}
