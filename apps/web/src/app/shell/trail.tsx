import { Breadcrumb } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { paths } from '../../shared/paths.ts';
import { isInRoom, rooms } from '../rooms.tsx';

/** Organisation › room. The record itself is the title of its page. */
export function Trail({ organizationName }: { organizationName: string | null }): ReactNode {
  const { t } = useTranslation('app');
  const { organization: slug } = useParams();
  const { pathname } = useLocation();
  const items = useTrail(organizationName);
  if (items.length === 0) return null;
  return <Breadcrumb label={t(($) => $.breadcrumb)} items={items} key={`${slug}${pathname}`} />;
}

export function useTrail(organizationName: string | null): { label: string; href?: string }[] {
  const { t } = useTranslation('app');
  const { organization: slug } = useParams();
  const { pathname } = useLocation();
  if (!slug) return organizationName ? [{ label: organizationName, href: paths.home() }] : [];
  const room = rooms.find((entry) => isInRoom(entry, slug, pathname));
  return [
    ...(organizationName ? [{ label: organizationName, href: paths.organization(slug) }] : []),
    ...(room ? [{ label: t(($) => $.rooms[room.room]), href: room.href(slug) }] : []),
  ];
}
