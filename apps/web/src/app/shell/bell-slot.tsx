import type { MyOrganization } from '@ravabet/contracts/office/people';
import { lazy, type ReactNode, Suspense } from 'react';

const NotificationBell = lazy(async () => ({
  default: (await import('../../office/notifications/share/notification-bell.tsx')).NotificationBell,
}));

/** The notifications' bell; it comes after the page, so that it never delays it. */
export function BellSlot({ organization }: { organization: MyOrganization | null }): ReactNode {
  return (
    <Suspense fallback={<span className="size-9" />}>
      {organization && <NotificationBell organization={organization} />}
    </Suspense>
  );
}
