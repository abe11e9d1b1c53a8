import type { MyOrganization } from '@ravabet/contracts/office/people';
import { IconButton, Popover } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { notificationsQueries } from '../notifications.queries.ts';
import { useLiveEvents } from './use-live-events.ts';

const NewestNotices = lazy(async () => ({ default: (await import('../newest-notices.tsx')).NewestNotices }));

/** How much is new, at a glance; what it is, one press away. It also keeps the tab's live stream. */
export function NotificationBell({ organization }: { organization: MyOrganization }): ReactNode {
  useLiveEvents();
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { data } = useQuery(notificationsQueries.count(organization.id));
  const unread = data?.unread ?? 0;
  const label =
    unread > 0 ? `${t(($) => $.open)}: ${t(($) => $.unread, { number: format.number(unread) })}` : t(($) => $.open);
  return (
    <Popover
      label={t(($) => $.title)}
      placement="bottom end"
      className="w-96 max-w-[calc(100vw-1rem)] p-0!"
      trigger={
        <IconButton
          label={label}
          hideTooltip
          icon={
            <span className="relative">
              <Bell aria-hidden="true" className="size-4.5" />
              {unread > 0 && (
                <span
                  aria-hidden="true"
                  className="absolute -end-2 -top-2 flex h-4 min-w-4 items-center justify-center rounded-full bg-pomegranate px-1 text-12 leading-none font-bold text-on-accent"
                >
                  {unread > 99 ? `${format.number(99)}+` : format.number(unread)}
                </span>
              )}
            </span>
          }
        />
      }
    >
      {(close) => (
        <Suspense fallback={<div className="h-40" />}>
          <NewestNotices organization={organization} onLeave={close} />
        </Suspense>
      )}
    </Popover>
  );
}
