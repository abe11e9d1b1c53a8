import type { SocialPostListItem } from '@ravabet/contracts/newsdesk/social-posts';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { socialPostTones } from './social-post-tone.ts';

export function usePostColumns(): TableColumn<SocialPostListItem>[] {
  const { t } = useTranslation('social-posts');
  return useMemo(
    () => [
      {
        id: 'text',
        header: t(($) => $.field.text),
        isRowHeader: true,
        cell: (post) => (
          <span className="flex flex-col">
            <bdi className="line-clamp-2 font-medium text-pretty">{post.text.trim().split('\n')[0]}</bdi>
            {post.release && (
              <span className="text-13 text-quiet">
                {t(($) => $.field.release)}: <bdi>{post.release.title}</bdi>
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'channel',
        header: t(($) => $.field.channel),
        width: 'w-44',
        cell: (post) => <bdi>{post.channel.name}</bdi>,
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-44',
        cell: (post) => <StateBadge tone={socialPostTones[post.state]}>{t(($) => $.state[post.state])}</StateBadge>,
      },
      {
        id: 'goesOut',
        header: t(($) => $.field.goesOut),
        width: 'w-44',
        cell: (post) => {
          const at = post.publishedAt ?? post.scheduledFor;
          if (at) return <Moment at={at} inList />;
          return <span className="text-quiet">{post.withRelease ? t(($) => $.field.withRelease) : '—'}</span>;
        },
      },
    ],
    [t],
  );
}
