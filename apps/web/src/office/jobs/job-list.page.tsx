import { Banner, EmptyState, ListPage, LoadMore, Select } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { may, useOrganization } from '../../shared/organization.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { DeadLetters } from './dead-letters.tsx';
import { jobsQueries } from './jobs.queries.ts';
import { JobLine } from './share/job-progress.tsx';

const keys = ['whose'] as const;

export function JobListPage(): ReactNode {
  const { t } = useTranslation('jobs');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const [filters, change] = useUrlFilters(keys);
  const list = useInfiniteQuery(jobsQueries.list(organization.id, filters.whose === 'everybody'));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error ? explain(list.error) : null;
  return (
    <div className="flex flex-col gap-8">
      <ListPage
        title={t(($) => $.title)}
        loadingLabel={c(($) => $.loading)}
        isLoading={list.isPending}
        filters={
          may(organization, 'AuditEntry.read') && (
            <Select
              label={t(($) => $.field.createdBy)}
              hideLabel
              className="w-44 max-md:w-full"
              choices={[
                { id: 'mine', label: t(($) => $.mine) },
                { id: 'everybody', label: t(($) => $.everybody) },
              ]}
              value={filters.whose === 'everybody' ? 'everybody' : 'mine'}
              onChange={(id) => change({ whose: id === 'everybody' ? 'everybody' : '' })}
            />
          )
        }
        filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
        problem={
          problem && (
            <Banner tone="danger" isLive title={problem.title}>
              {problem.detail}
            </Banner>
          )
        }
        empty={
          list.isSuccess &&
          rows.length === 0 && (
            <EmptyState
              icon={<Hourglass className="size-5" />}
              title={t(($) => $.emptyTitle)}
              description={t(($) => $.emptyDetail)}
            />
          )
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
          <ul className="flex flex-col gap-2" aria-label={t(($) => $.title)}>
            {rows.map((job) => (
              <li key={job.id} className="flex flex-col gap-1 rounded-card border border-line bg-card px-4 py-3">
                <JobLine job={job} organizationId={organization.id} />
                <p className="text-13 text-quiet">
                  {job.createdBy && <bdi>{job.createdBy.name}</bdi>} · <Moment at={job.createdAt} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </ListPage>
      {may(organization, 'Job.update') && <DeadLetters organizationId={organization.id} />}
    </div>
  );
}
