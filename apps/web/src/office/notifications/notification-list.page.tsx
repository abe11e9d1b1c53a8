import { Banner, Button, EmptyState, ListPage, LoadMore, Tabs } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { NoticeRow } from './notice-row.tsx';
import { notificationsQueries } from './notifications.queries.ts';
import { useReadNotices } from './use-read-notices.ts';

const keys = ['unread'] as const;

export function NotificationListPage(): ReactNode {
  const { t } = useTranslation('notifications');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const [filters] = useUrlFilters(keys);
  const unread = filters.unread === '1';
  const list = useInfiniteQuery({
    ...notificationsQueries.list(organization.id, unread),
    placeholderData: keepPreviousData,
  });
  const read = useReadNotices(organization.id);
  const explain = useProblemMessage();
  const notices = list.data?.pages.flatMap((page) => page.items) ?? [];
  const base = paths.notifications(organization.slug);
  const problem = list.error && explain(list.error);
  return (
    <ListPage
      title={t(($) => $.title)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      actions={
        notices.some((notice) => notice.readAt === null) && (
          <Button onPress={() => read()}>{t(($) => $.readAll)}</Button>
        )
      }
      views={
        <Tabs
          label={t(($) => $.views)}
          selected={unread ? 'unread' : 'all'}
          items={[
            { id: 'all', label: t(($) => $.all), href: base },
            { id: 'unread', label: t(($) => $.onlyUnread), href: `${base}?unread=1` },
          ]}
        />
      }
      problem={
        problem && (
          <Banner tone="danger" isLive title={problem.title}>
            {problem.detail}
          </Banner>
        )
      }
      empty={
        list.isSuccess &&
        notices.length === 0 && (
          <EmptyState
            icon={<BellOff className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.empty.detail)}
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
      <ul className="rounded-card border border-line bg-card">
        {notices.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            organizationSlug={organization.slug}
            onOpen={() => notice.readAt === null && read(notice.id)}
          />
        ))}
      </ul>
    </ListPage>
  );
}
