import { languages } from '@ravabet/contracts/kernel';
import { type SocialPostListQuery, socialPostStates } from '@ravabet/contracts/newsdesk/social-posts';
import { Banner, Button, EmptyState, ListPage, LoadMore, Select, Table } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Megaphone, Plus, SearchX } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ListSearch } from '../../shared/list-search.tsx';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useKey } from '../../shared/use-key.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../shared/use-url-filters.ts';
import { FreezeSwitch } from './freeze-switch.tsx';
import { NewPostDialog } from './new-post-dialog.tsx';
import { RoomTabs } from './room-tabs.tsx';
import { FreezeNotice } from './share/freeze-notice.tsx';
import { socialPostsQueries } from './social-posts.queries.ts';
import { usePostColumns } from './use-post-columns.tsx';

const keys = ['state', 'channelId', 'language', 'pressReleaseId', 'q', 'new'] as const;
const any = 'any';

export function SocialPostListPage(): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const organization = useOrganization();
  const [filters, change, replaceAll] = useUrlFilters(keys);
  const [isNewOpen, setNewOpen] = useState(filters.new === '1');
  const search = useCallback((q: string) => change({ q }), [change]);
  const channels = useQuery(socialPostsQueries.channels(organization.id));
  const state = socialPostStates.find((one) => one === filters.state);
  const language = languages.find((one) => one === filters.language);
  const query: SocialPostListQuery = {
    ...(state && { state }),
    ...(language && { language }),
    ...(filters.channelId && { channelId: filters.channelId }),
    ...(filters.pressReleaseId && { pressReleaseId: filters.pressReleaseId }),
    ...(filters.q && { q: filters.q.slice(0, 200) }),
  };
  const list = useInfiniteQuery({
    ...socialPostsQueries.list(organization.id, query),
    placeholderData: keepPreviousData,
  });
  const columns = usePostColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const canCreate = may(organization, 'SocialPost.create');
  useKey('n', canCreate ? () => setNewOpen(true) : null);
  const problem = list.error && explain(list.error);
  const narrowed = Object.keys(query).length > 0;
  const newButton = canCreate && (
    <Button variant="primary" icon={<Plus className="size-4" />} onPress={() => setNewOpen(true)}>
      {t(($) => $.new.button)}
    </Button>
  );
  const select = (
    key: 'state' | 'channelId' | 'language',
    label: string,
    everything: string,
    choices: { id: string; label: string }[],
  ): ReactNode => (
    <Select
      label={label}
      hideLabel
      className="w-40 max-md:w-full"
      value={filters[key] ?? any}
      onChange={(id) => change({ [key]: id === any || id === null ? '' : id })}
      choices={[{ id: any, label: everything }, ...choices]}
    />
  );
  return (
    <>
      <ListPage
        title={t(($) => $.title)}
        actions={
          <>
            <FreezeSwitch />
            {newButton}
          </>
        }
        loadingLabel={c(($) => $.loading)}
        isLoading={list.isPending}
        views={<RoomTabs selected="posts" />}
        search={<ListSearch label={t(($) => $.search)} value={filters.q ?? ''} onSearch={search} />}
        filters={
          <>
            {select(
              'state',
              t(($) => $.field.state),
              t(($) => $.everyState),
              socialPostStates.map((id) => ({ id, label: t(($) => $.state[id]) })),
            )}
            {select(
              'channelId',
              t(($) => $.field.channel),
              t(($) => $.everyChannel),
              (channels.data?.items ?? []).map(({ id, name }) => ({ id, label: name })),
            )}
            {select(
              'language',
              t(($) => $.channel.language),
              t(($) => $.everyLanguage),
              languages.map((id) => ({ id, label: c(($) => $.languages[id]) })),
            )}
          </>
        }
        filterLabels={{ filters: c(($) => $.filters), done: c(($) => $.done), close: c(($) => $.close) }}
        problem={
          <>
            <FreezeNotice />
            {problem && (
              <Banner tone="danger" isLive title={problem.title}>
                {problem.detail}
              </Banner>
            )}
          </>
        }
        empty={
          list.isSuccess &&
          rows.length === 0 &&
          (narrowed ? (
            <EmptyState
              icon={<SearchX className="size-5" />}
              title={c(($) => $.nothingFound)}
              description={t(($) => $.empty.found)}
              action={<Button onPress={() => replaceAll('')}>{c(($) => $.clearFilters)}</Button>}
            />
          ) : (
            <EmptyState
              icon={<Megaphone className="size-5" />}
              title={t(($) => $.empty.title)}
              description={t(($) => $.empty.text)}
              {...(newButton && { action: newButton })}
            />
          ))
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
          <Table
            label={t(($) => $.title)}
            columns={columns}
            rows={rows}
            rowHref={(post) => paths.socialPost(organization.slug, post.id)}
          />
        )}
      </ListPage>
      {canCreate && (
        <NewPostDialog
          isOpen={isNewOpen}
          onOpenChange={setNewOpen}
          {...(filters.pressReleaseId && { pressReleaseId: filters.pressReleaseId })}
          onCreated={(id) => void navigate(paths.socialPost(organization.slug, id))}
        />
      )}
    </>
  );
}
