import { newsroomStatisticsRoutes, type NewsroomStatistics } from '@ravabet/contracts/newsdesk/newsroom';
import { languages } from '@ravabet/contracts/kernel';
import { languageNames } from '@ravabet/i18n/direction';
import { Banner, BoardPage, BoardPanel, EmptyState, Link, LinkButton, ListSkeleton, Select } from '@ravabet/ui';
import { DateRangePicker } from '@ravabet/ui/dates';
import { useQuery } from '@tanstack/react-query';
import { ChartColumn, Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { NewsroomTabs } from '../newsroom-tabs.tsx';
import { reachQueries } from '../reach.queries.ts';
import { BarList } from './bar-list.tsx';
import { DayBars } from './day-bars.tsx';
import { SpeedTable } from './speed-table.tsx';

const keys = ['from', 'until', 'language'] as const;
const day = (before: number): string => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);
const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** What was read in a period, from where people came, and how quick the office was. */
export function NewsroomStatisticsPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const [filters, change] = useUrlFilters(keys);
  const language = languages.find((one) => one === filters.language);
  const from = isDay(filters.from) ? filters.from : day(29);
  const until = isDay(filters.until) ? filters.until : day(0);
  const query = { from, until, ...(language && { language }) };
  const { data, error, isPending } = useQuery(reachQueries.statistics(organization.id, query));
  const problem = error && explain(error);
  const exported = (format: 'xlsx' | 'csv') =>
    addressOf(newsroomStatisticsRoutes.exportStatistics, { organizationId: organization.id, format }, query);
  const isEmpty = data?.days.length === 0 && data.speed.length === 0;
  return (
    <BoardPage
      title={t(($) => $.statistics.title)}
      description={t(($) => $.statistics.intro)}
      actions={
        <>
          <LinkButton href={exported('csv')} download icon={<Download className="size-4" />}>
            {t(($) => $.statistics.exportCsv)}
          </LinkButton>
          <LinkButton href={exported('xlsx')} download icon={<Download className="size-4" />}>
            {t(($) => $.statistics.export)}
          </LinkButton>
        </>
      }
      controls={
        <>
          <div className="w-full">
            <NewsroomTabs selected="statistics" />
          </div>
          <DateRangePicker
            label={t(($) => $.statistics.period)}
            separator={t(($) => $.statistics.until)}
            value={{ start: from, end: until }}
            onChange={(range) => change({ from: range?.start ?? '', until: range?.end ?? '' })}
          />
          <Select
            label={t(($) => $.statistics.language)}
            value={language ?? 'every'}
            onChange={(id) => change({ language: id === 'every' || id === null ? '' : id })}
            choices={[
              { id: 'every', label: t(($) => $.statistics.everyLanguage) },
              ...languages.map((id) => ({ id, label: languageNames[id] })),
            ]}
          />
        </>
      }
      notices={
        <>
          {problem && (
            <Banner tone="danger" isLive title={problem.title}>
              {problem.detail}
            </Banner>
          )}
        </>
      }
    >
      {isPending && <ListSkeleton label={c(($) => $.loading)} />}
      {isEmpty && (
        <div className="rounded-card border border-line bg-card md:col-span-2 xl:col-span-3">
          <EmptyState
            icon={<ChartColumn className="size-5" />}
            title={t(($) => $.statistics.empty.title)}
            description={t(($) => $.statistics.empty.detail)}
          />
        </div>
      )}
      {data && !isEmpty && <Panels data={data} from={from} until={until} />}
    </BoardPage>
  );
}

function Panels({ data, from, until }: { data: NewsroomStatistics; from: string; until: string }): ReactNode {
  const { t } = useTranslation('newsroom');
  const { number } = useFormat();
  const organization = useOrganization();
  const { total } = data;
  const sums = (
    [
      ['reads', total.reads],
      ['kits', total.kits],
      ['pictures', total.pictures],
      ['documents', total.documents],
    ] as const
  ).filter(([name, n]) => name === 'reads' || n > 0);
  return (
    <>
      <BoardPanel title={t(($) => $.statistics.byDay)} width="full">
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          {sums.map(([name, n]) => (
            <div key={name}>
              <dt className="text-13 text-quiet">{t(($) => $.statistics[name])}</dt>
              <dd className="text-22 font-bold">{number(n)}</dd>
            </div>
          ))}
        </dl>
        <DayBars label={t(($) => $.statistics.byDay)} from={from} until={until} days={data.days} />
      </BoardPanel>
      {data.releases.length > 0 && (
        <BoardPanel title={t(($) => $.statistics.byRelease)} width="two">
          <BarList
            label={t(($) => $.statistics.byRelease)}
            name={t(($) => $.statistics.release)}
            count={t(($) => $.statistics.reads)}
            items={data.releases.slice(0, 15).map(({ id, title, language, reads }) => ({
              id: `${id} ${language}`,
              label: (
                <Link href={paths.pressRelease(organization.slug, id)}>
                  <bdi lang={language}>{title}</bdi>
                </Link>
              ),
              n: reads,
            }))}
          />
        </BoardPanel>
      )}
      <BoardPanel title={t(($) => $.statistics.bySource)}>
        <BarList
          label={t(($) => $.statistics.bySource)}
          name={t(($) => $.statistics.source)}
          count={t(($) => $.statistics.reads)}
          items={data.sources.map(({ source, n }) => ({
            id: source,
            label: t(($) => $.statistics.sources[source]),
            n,
          }))}
        />
      </BoardPanel>
      {data.hosts.length > 0 && (
        <BoardPanel title={t(($) => $.statistics.byHost)}>
          <BarList
            label={t(($) => $.statistics.byHost)}
            name={t(($) => $.statistics.host)}
            count={t(($) => $.statistics.reads)}
            items={data.hosts.map(({ host, source, n }) => ({
              id: `${host} ${source}`,
              label: <bdi dir="ltr">{host}</bdi>,
              n,
            }))}
          />
        </BoardPanel>
      )}
      <BoardPanel title={t(($) => $.statistics.byLanguage)}>
        <BarList
          label={t(($) => $.statistics.byLanguage)}
          name={t(($) => $.statistics.language)}
          count={t(($) => $.statistics.reads)}
          items={data.languages.map(({ language, n }) => ({ id: language, label: languageNames[language], n }))}
        />
      </BoardPanel>
      {data.speed.length > 0 && (
        <BoardPanel title={t(($) => $.statistics.speed)} hint={t(($) => $.statistics.speedHint)} width="two">
          <SpeedTable speed={data.speed} />
        </BoardPanel>
      )}
    </>
  );
}
