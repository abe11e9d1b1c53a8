import { Banner, LinkButton, PageHeader, Skeleton, Tabs } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { FileText, Siren } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { DayConflicts } from './day-conflicts.tsx';
import { DayPeople, loadAhead } from './day-people.tsx';
import { DayTimeline } from './day-timeline.tsx';
import { DaySync } from './day-sync.tsx';
import { useVisitDay } from './use-visit-day.ts';
import { visitDayQueries } from './visit-day.queries.ts';

/** The day of a visit on a phone or tablet: programme and door, also without a network. */
export function VisitDayPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const explain = useProblemMessage();
  const day = useQuery(visitDayQueries.day(organization.id, id));
  useEffect(loadAhead, []);
  if (day.data) return <Board id={id} />;
  if (day.isPending) return <Skeleton className="h-96" />;
  const { title, detail } = explain(day.error);
  return (
    <Banner tone="danger" isLive title={title}>
      {detail}
    </Banner>
  );
}

const tabs = ['timeline', 'people'] as const;

function Board({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const organization = useOrganization();
  const board = useVisitDay(id);
  const [filters, change] = useUrlFilters(['tab'] as const);
  const tab = tabs.find((one) => one === filters.tab) ?? 'timeline';
  const { visit } = board.day;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={visit.title}
        description={`${t(($) => $.title)} · ${format.date(visit.startsAt, 'full')}`}
        actions={
          <>
            <LinkButton icon={<Siren className="size-4" />} href={paths.visitorsInside(organization.slug)}>
              {t(($) => $.inside.link)}
            </LinkButton>
            <LinkButton icon={<FileText className="size-4" />} href={paths.visit(organization.slug, id)}>
              {t(($) => $.back)}
            </LinkButton>
          </>
        }
      />
      <DaySync board={board} />
      <DayConflicts board={board} />
      <Tabs
        label={t(($) => $.tabs.label)}
        items={tabs.map((one) => ({ id: one, label: t(($) => $.tabs[one]) }))}
        selected={tab}
        onSelect={(one) => change({ tab: one === 'timeline' ? '' : one })}
      />
      {tab === 'timeline' ? <DayTimeline board={board} /> : <DayPeople board={board} />}
    </div>
  );
}
