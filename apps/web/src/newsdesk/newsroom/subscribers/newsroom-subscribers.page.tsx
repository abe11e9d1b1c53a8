import { newsroomStatisticsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { localized } from '@ravabet/contracts/kernel';
import { languageNames } from '@ravabet/i18n/direction';
import { Banner, BoardPage, BoardPanel, DescriptionList, EmptyState, LinkButton, ListSkeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Download, MailCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { newsroomQueries } from '../newsroom.queries.ts';
import { NewsroomTabs } from '../newsroom-tabs.tsx';
import { reachQueries } from '../reach.queries.ts';
import { BarList } from '../statistics/bar-list.tsx';

/** How many get news by mail, by language and topic; who they are stays in the export of the manager. */
export function NewsroomSubscribersPage(): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const { language, number } = useFormat();
  const organization = useOrganization();
  const explain = useProblemMessage();
  const { data, error, isPending } = useQuery(reachQueries.subscribers(organization.id));
  const room = useQuery(newsroomQueries.one(organization.id));
  const problem = error && explain(error);
  const own = room.data?.languages.find((one) => one.language === language)?.url;
  const page = own && (
    <LinkButton href={`${own}/subscribe`} target="_blank" rel="noopener">
      {t(($) => $.subscribers.open)}
    </LinkButton>
  );
  const isEmpty = data !== undefined && data.confirmed + data.pending === 0;
  return (
    <BoardPage
      title={t(($) => $.subscribers.title)}
      description={t(($) => $.subscribers.intro)}
      actions={
        <>
          {!isEmpty && page}
          {may(organization, 'NewsroomSubscriber.export') && (
            <LinkButton
              href={addressOf(newsroomStatisticsRoutes.exportSubscribers, {
                organizationId: organization.id,
                format: 'xlsx',
              })}
              download
              icon={<Download className="size-4" />}
              aria-description={t(($) => $.subscribers.exportHint)}
            >
              {t(($) => $.subscribers.export)}
            </LinkButton>
          )}
        </>
      }
      notices={
        <>
          <NewsroomTabs selected="subscribers" />
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
            icon={<MailCheck className="size-5" />}
            title={t(($) => $.subscribers.empty.title)}
            description={t(($) => $.subscribers.empty.detail)}
            action={page}
          />
        </div>
      )}
      {data && !isEmpty && (
        <>
          <div className="flex flex-col gap-4">
            <BoardPanel title={t(($) => $.subscribers.confirmed)}>
              <p className="text-28 font-bold">{number(data.confirmed)}</p>
              <DescriptionList
                items={[
                  { term: t(($) => $.subscribers.pending), value: number(data.pending) },
                  { term: t(($) => $.subscribers.everyTopic), value: number(data.everyTopic) },
                ]}
              />
            </BoardPanel>
            <BoardPanel title={t(($) => $.subscribers.mails)}>
              <DescriptionList
                items={(['sent', 'waiting', 'failed'] as const).map((name) => ({
                  term: t(($) => $.subscribers[name]),
                  value: number(data.mails[name]),
                }))}
              />
            </BoardPanel>
          </div>
          <BoardPanel title={t(($) => $.subscribers.languages)}>
            <BarList
              label={t(($) => $.subscribers.languages)}
              name={t(($) => $.subscribers.languages)}
              count={t(($) => $.subscribers.n)}
              items={data.languages.map((one) => ({ id: one.language, label: languageNames[one.language], n: one.n }))}
            />
          </BoardPanel>
          {data.topics.length > 0 && (
            <BoardPanel title={t(($) => $.subscribers.topics)}>
              <BarList
                label={t(($) => $.subscribers.topics)}
                name={t(($) => $.subscribers.topics)}
                count={t(($) => $.subscribers.n)}
                items={data.topics.map(({ id, names, n }) => ({ id, label: localized(names, language), n }))}
              />
            </BoardPanel>
          )}
        </>
      )}
    </BoardPage>
  );
}
