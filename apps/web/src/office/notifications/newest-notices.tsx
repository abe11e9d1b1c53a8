import type { MyOrganization } from '@ravabet/contracts/office/people';
import { Button, Link } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../shared/paths.ts';
import { NoticeRow } from './notice-row.tsx';
import { notificationsQueries } from './notifications.queries.ts';
import { useReadNotices } from './use-read-notices.ts';

/** What the bell opens: the newest, and the way to all of them. */
export function NewestNotices({
  organization,
  onLeave,
}: {
  organization: MyOrganization;
  onLeave: () => void;
}): ReactNode {
  const { t } = useTranslation('notifications');
  const { data } = useQuery(notificationsQueries.newest(organization.id));
  const read = useReadNotices(organization.id);
  const notices = data?.items ?? [];
  return (
    <div className="flex max-h-[70vh] flex-col">
      <div className="flex min-h-12 items-center justify-between gap-2 border-b border-line px-4">
        <h2 className="text-15 font-bold">{t(($) => $.title)}</h2>
        {notices.some((notice) => notice.readAt === null) && (
          <Button size="small" variant="quiet" onPress={() => read()}>
            {t(($) => $.readAll)}
          </Button>
        )}
      </div>
      {data && notices.length === 0 ? (
        <p className="px-4 py-6 text-quiet">{t(($) => $.empty.detail)}</p>
      ) : (
        <ul className="min-h-0 flex-1 overflow-auto">
          {notices.map((notice) => (
            <NoticeRow
              key={notice.id}
              notice={notice}
              organizationSlug={organization.slug}
              onOpen={() => {
                if (notice.readAt === null) read(notice.id);
                onLeave();
              }}
            />
          ))}
        </ul>
      )}
      <div className="border-t border-line px-4 py-2.5">
        <Link href={paths.notifications(organization.slug)} onPress={onLeave}>
          {t(($) => $.all)}
        </Link>
      </div>
    </div>
  );
}
