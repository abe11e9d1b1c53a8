import { PageHeader, Tabs } from '@ravabet/ui';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { paths } from '../../shared/paths.ts';

export function AccountLayout(): ReactNode {
  const { t } = useTranslation('auth');
  const { pathname } = useLocation();
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t(($) => $.account.title)} />
      <Tabs
        label={t(($) => $.account.title)}
        selected={pathname}
        items={[
          { id: paths.account(), label: t(($) => $.account.profile), href: paths.account() },
          { id: paths.security(), label: t(($) => $.security.title), href: paths.security() },
        ]}
      />
      <Suspense>
        <Outlet />
      </Suspense>
    </div>
  );
}
