import { localized } from '@ravabet/contracts/kernel';
import type { SupportRequestListItem } from '@ravabet/contracts/protocol/support-requests';
import { Banner, Button, Checkbox, LinkButton, PageHeader, Select, Skeleton } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { List, Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { toasts } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { useSupportSteps } from '../record/use-support-steps.tsx';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { BoardCard } from './board-card.tsx';
import { type BoardState, boardStates, movesOf } from './moves.ts';

const BoardColumns = lazy(async () => ({ default: (await import('@ravabet/ui/board')).BoardColumns }));
const keys = ['service', 'assignee', 'late'] as const;
const any = 'any';
const atOnce = 100;

/** The desk of who gives support: every open request by its state, moved by hand, keyboard or menu. */
export function SupportBoardPage(): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const refusal = useRefusalText();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(keys);
  const steps = useSupportSteps();
  const query = {
    open: true,
    sort: 'wantedOn' as const,
    limit: atOnce,
    ...(filters.service && { serviceId: filters.service }),
    ...(filters.assignee && { assigneeId: filters.assignee }),
    ...(filters.late === '1' && { late: true }),
  };
  const { limit: _limit, sort: _sort, ...counted } = query;
  const list = useInfiniteQuery({
    ...supportRequestsQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const total = useQuery({
    ...supportRequestsQueries.count(organization.id, counted),
    placeholderData: keepPreviousData,
  }).data?.total;
  const services = useQuery(supportRequestsQueries.services(organization.id)).data?.items ?? [];
  const people = useQuery({
    ...supportRequestsQueries.load(organization.id),
    enabled: may(organization, 'SupportRequest.assign'),
  }).data?.items;
  useKey('n', () => void navigate(paths.newSupportRequest(organization.slug)));
  const requests = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  const more = total === undefined ? 0 : total - requests.length;

  const move = (request: SupportRequestListItem, to: BoardState): void => {
    const found = movesOf(request).find((one) => one.to === to);
    if (found && !found.disabledReason) return steps.take(request, found.verb);
    const detail = found
      ? (refusal(found.disabledReason) ?? '')
      : t(($) => $.board.noWay, { from: t(($) => $.state[request.state]), to: t(($) => $.state[to]) });
    toasts.add({ title: t(($) => $.board.refused), description: detail, tone: 'danger' });
  };
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(($) => $.board.title)}
        description={t(($) => $.board.description)}
        actions={
          <>
            <LinkButton icon={<List className="size-4" />} href={paths.supportRequests(organization.slug)}>
              {t(($) => $.title)}
            </LinkButton>
            <LinkButton
              variant="primary"
              icon={<Plus className="size-4" />}
              href={paths.newSupportRequest(organization.slug)}
            >
              {t(($) => $.new)}
            </LinkButton>
          </>
        }
      />
      <div className="no-print flex flex-wrap items-end gap-3">
        <Select
          label={t(($) => $.filters.service)}
          hideLabel
          className="w-52 max-md:w-full"
          choices={[
            { id: any, label: t(($) => $.board.everyService) },
            ...services.map(({ id, names }) => ({ id, label: localized(names, format.language) })),
          ]}
          value={filters.service ?? any}
          onChange={(id) => change({ service: id === any || id === null ? '' : id })}
        />
        <Select
          label={t(($) => $.filters.assignee)}
          hideLabel
          className="w-52 max-md:w-full"
          choices={[
            { id: any, label: `${t(($) => $.filters.assignee)}: ${t(($) => $.board.anybody)}` },
            ...(people ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filters.assignee ?? any}
          onChange={(id) => change({ assignee: id === any || id === null ? '' : id })}
        />
        <Checkbox
          className="min-h-9"
          isSelected={filters.late === '1'}
          onChange={(late) => change({ late: late ? '1' : '' })}
        >
          {t(($) => $.filters.late)}
        </Checkbox>
      </div>
      {problem && (
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
      )}
      {list.isPending && <Skeleton className="h-96 w-full" />}
      {list.data && (
        <Suspense fallback={<Skeleton className="h-96 w-full" />}>
          <BoardColumns
            columns={boardStates.map((id) => {
              const items = requests.filter(({ state }) => state === id);
              return { id, title: t(($) => $.state[id]), items, count: format.number(items.length) };
            })}
            titleOf={(item) => titleOf(requests, item.id)}
            dragLabel={(item) => t(($) => $.board.drag, { title: titleOf(requests, item.id) })}
            emptyText={t(($) => $.board.empty)}
            renderCard={(item) => {
              const request = requests.find(({ id }) => id === item.id);
              return request && <BoardCard request={request} onMove={(to) => move(request, to)} />;
            }}
            onMove={(item, to) => {
              const request = requests.find(({ id }) => id === item.id);
              const state = boardStates.find((one) => one === to);
              if (request && state) move(request, state);
            }}
          />
        </Suspense>
      )}
      {more > 0 && <p className="text-quiet">{t(($) => $.board.more, { number: format.number(more) })}</p>}
      {steps.dialogs}
    </div>
  );
}

const titleOf = (requests: readonly SupportRequestListItem[], id: string): string =>
  requests.find((one) => one.id === id)?.title ?? '';
