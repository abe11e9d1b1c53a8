import type { OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import { Banner, LoadMore, PageHeader, Skeleton } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { occasionsQueries } from '../occasions.queries.ts';
import { RoomLinks } from '../room-links.tsx';
import { PlanCard } from './plan-card.tsx';
import { SettingsForm } from './settings-form.tsx';

/** What is asked before the days that matter, and what was decided. */
export function OccasionPlansPage(): ReactNode {
  const { t } = useTranslation('occasions');
  const organization = useOrganization();
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={t(($) => $.plans.title)} actions={<RoomLinks here="plans" />} />
      <Plans state="open" />
      <Plans state="decided" />
      {may(organization, 'Occasion.update') && <SettingsForm />}
    </div>
  );
}

function Plans({ state }: { state: OccasionPlan['state'] }): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const organization = useOrganization();
  const list = useInfiniteQuery(occasionsQueries.plans(organization.id, state));
  const plans = list.data?.pages.flatMap((page) => page.items) ?? [];
  const problem = list.error && explain(list.error);
  if (state === 'decided' && plans.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-bold">{t(($) => $.plans[state])}</h2>
      {list.isPending && <Skeleton className="h-24 w-full" />}
      {problem && (
        <Banner tone="danger" isLive title={problem.title}>
          {problem.detail}
        </Banner>
      )}
      {list.isSuccess && plans.length === 0 && <p className="text-quiet">{t(($) => $.plans.empty)}</p>}
      <ul className="flex flex-col gap-3">
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanCard plan={plan} isNamed />
          </li>
        ))}
      </ul>
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
