import { Banner, EmptyState, LinkButton, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { ChannelForm } from './channel-form.tsx';
import { socialPostsQueries } from './social-posts.queries.ts';

/** One channel, new or known. */
export function ChannelPage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const list = useQuery(socialPostsQueries.channels(organization.id));
  const channel = list.data?.items.find((one) => one.id === id);
  if (id === 'new') return <ChannelForm key="new" channel={null} />;
  if (channel) return <ChannelForm key={`${channel.id} ${channel.version}`} channel={channel} />;
  if (list.isSuccess)
    return (
      <EmptyState
        icon={<SearchX className="size-5" />}
        title={c(($) => $.nothingFound)}
        description={t(($) => $.channel.emptyText)}
        action={<LinkButton href={paths.channels(organization.slug)}>{t(($) => $.views.channels)}</LinkButton>}
      />
    );
  const problem = list.error && explain(list.error);
  if (problem)
    return (
      <Banner tone="danger" isLive title={problem.title}>
        {problem.detail}
      </Banner>
    );
  return <Skeleton className="h-9 w-3/5" />;
}
