import { Banner } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { socialPostsQueries } from '../social-posts.queries.ts';

/** Says that everything scheduled stands still, since when, by whom and why; shown wherever something is scheduled. */
export function FreezeNotice(): ReactNode {
  const { t } = useTranslation('social-posts');
  const format = useFormat();
  const organization = useOrganization();
  const mayRead = may(organization, 'PublishingFreeze.read');
  const { data: freeze } = useQuery({ ...socialPostsQueries.freeze(organization.id), enabled: mayRead });
  if (!freeze?.frozen || !freeze.since) return null;
  const since = t(($) => $.freeze.since, { when: format.date(freeze.since), name: freeze.by?.name ?? '' });
  return (
    <Banner tone="warning" isLive title={t(($) => $.notice.frozenTitle)}>
      {since}: <bdi>{freeze.reason}</bdi>
    </Banner>
  );
}
