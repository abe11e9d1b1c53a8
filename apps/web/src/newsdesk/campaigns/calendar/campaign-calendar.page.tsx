import { localDateOf } from '@ravabet/calendars';
import { Banner, Button, IconButton, LinkButton, PageHeader, Select, Skeleton } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Megaphone } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { campaignsQueries } from '../campaigns.queries.ts';
import { DayList } from './day-list.tsx';
import { monthDays } from '../../../shared/month-days.ts';
import { MonthGrid } from './month-grid.tsx';

const plainDate = /^\d{4}-\d{2}-\d{2}$/;
const every = 'every';

/** The board of everything planned: a month in the person's calendar, of all campaigns and releases or of one. */
export function CampaignCalendarPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(['day', 'campaign', 'view'] as const);
  const [today] = useState(() => localDateOf(new Date().toISOString(), organization.timeZone));
  const asked =
    filters.day && plainDate.test(filters.day) && !Number.isNaN(Date.parse(filters.day)) ? filters.day : today;
  const month = monthDays(asked, format.language);
  const campaigns =
    useInfiniteQuery(campaignsQueries.list(organization.id, { limit: 100 })).data?.pages[0]?.items ?? [];
  const campaignId = campaigns.find(({ id }) => id === filters.campaign)?.id;
  const query = { from: month.first, until: month.last, ...(campaignId && { campaignId }) };
  const calendar = useQuery({
    ...campaignsQueries.calendar(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const entries = calendar.data?.items ?? [];
  const isList = filters.view === 'list';
  const name = format.date(month.first, 'month');
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(($) => $.calendar.title)}
        description={t(($) => $.calendar.description)}
        actions={
          <LinkButton icon={<Megaphone className="size-4" />} href={paths.campaigns(organization.slug)}>
            {t(($) => $.title)}
          </LinkButton>
        }
      />
      <div className="no-print flex flex-wrap items-end gap-2">
        <IconButton
          label={t(($) => $.calendar.previous)}
          icon={<ChevronLeft className="icon-directional size-5" />}
          onPress={() => change({ day: month.previous })}
        />
        <h2 aria-live="polite" className="min-w-32 self-center text-center text-18 font-bold">
          {name}
        </h2>
        <IconButton
          label={t(($) => $.calendar.next)}
          icon={<ChevronRight className="icon-directional size-5" />}
          onPress={() => change({ day: month.next })}
        />
        <Button onPress={() => change({ day: '' })}>{t(($) => $.calendar.today)}</Button>
        <Select
          label={t(($) => $.calendar.campaign)}
          hideLabel
          className="w-64 max-md:w-full"
          choices={[
            { id: every, label: t(($) => $.calendar.every) },
            ...campaigns.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={campaignId ?? every}
          onChange={(id) => change({ campaign: id === every || id === null ? '' : id })}
        />
        <Select
          label={t(($) => $.calendar.view)}
          hideLabel
          className="w-32 max-md:hidden"
          choices={(['month', 'list'] as const).map((id) => ({ id, label: t(($) => $.calendar[id]) }))}
          value={isList ? 'list' : 'month'}
          onChange={(id) => change({ view: id === 'list' ? 'list' : '' })}
        />
      </div>
      {calendar.isError && (
        <Banner
          tone="danger"
          isLive
          title={t(($) => $.calendar.problem)}
          actions={
            <Button size="small" onPress={() => void calendar.refetch()}>
              {c(($) => $.retry)}
            </Button>
          }
        />
      )}
      {calendar.isPending && <Skeleton className="h-96 w-full" />}
      {calendar.data && (
        <>
          {!isList && (
            <div className="max-md:hidden">
              <MonthGrid
                month={month}
                today={today}
                caption={`${t(($) => $.calendar.title)}: ${name}`}
                entriesOf={(day) => entries.filter(({ on }) => on === day)}
              />
            </div>
          )}
          <div className={isList ? '' : 'md:hidden'}>
            <DayList entries={entries} />
          </div>
        </>
      )}
    </div>
  );
}
