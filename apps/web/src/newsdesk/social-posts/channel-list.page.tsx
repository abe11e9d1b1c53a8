import type { Channel } from '@ravabet/contracts/newsdesk/social-posts';
import { Badge, Banner, EmptyState, LinkButton, ListPage, Table, type TableColumn } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Megaphone, Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Moment } from '../../shared/moment.tsx';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useKey } from '../../shared/use-key.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { RoomTabs } from './room-tabs.tsx';
import { socialPostsQueries } from './social-posts.queries.ts';

/** Where the office speaks: its channels, how each is reached, and when it was last used. */
export function ChannelListPage(): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const organization = useOrganization();
  const list = useQuery(socialPostsQueries.channels(organization.id));
  const navigate = useNavigate();
  const mayCreate = may(organization, 'Channel.create');
  useKey('n', mayCreate ? () => void navigate(paths.channel(organization.slug, 'new')) : null);
  const rows = list.data?.items ?? [];
  const problem = list.error && explain(list.error);
  const { number } = useFormat();
  const columns = useMemo<TableColumn<Channel>[]>(
    () => [
      {
        id: 'name',
        header: t(($) => $.channel.name),
        isRowHeader: true,
        cell: (channel) => (
          <span className="flex flex-wrap items-center gap-2">
            <bdi className="font-medium">{channel.name}</bdi>
            {channel.archived && <Badge>{t(($) => $.channel.archived)}</Badge>}
          </span>
        ),
      },
      {
        id: 'kind',
        header: t(($) => $.channel.how),
        width: 'w-44',
        cell: (channel) => t(($) => $.channel.kind[channel.kind]),
      },
      {
        id: 'language',
        header: t(($) => $.channel.language),
        width: 'w-28',
        cell: (channel) => c(($) => $.languages[channel.language]),
      },
      {
        id: 'last',
        header: t(($) => $.field.goesOut),
        width: 'w-56',
        cell: (channel) => (
          <span className="flex flex-col text-13">
            {channel.lastPublishedAt ? (
              <Moment at={channel.lastPublishedAt} inList />
            ) : (
              <span className="text-quiet">{t(($) => $.channel.neverPublished)}</span>
            )}
            {channel.coming > 0 && <span>{t(($) => $.channel.coming, { number: number(channel.coming) })}</span>}
          </span>
        ),
      },
    ],
    [t, c, number],
  );
  const newButton = mayCreate && (
    <LinkButton variant="primary" icon={<Plus className="size-4" />} href={paths.channel(organization.slug, 'new')}>
      {t(($) => $.channel.new)}
    </LinkButton>
  );
  return (
    <ListPage
      title={t(($) => $.views.channels)}
      actions={newButton}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      views={<RoomTabs selected="channels" />}
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
            icon={<Megaphone className="size-5" />}
            title={t(($) => $.channel.emptyTitle)}
            description={t(($) => $.channel.emptyText)}
            {...(newButton && { action: newButton })}
          />
        )
      }
    >
      {rows.length > 0 && (
        <Table
          label={t(($) => $.views.channels)}
          columns={columns}
          rows={rows}
          rowHref={(channel) => paths.channel(organization.slug, channel.id)}
        />
      )}
    </ListPage>
  );
}
