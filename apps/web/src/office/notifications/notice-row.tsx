import type { Notification } from '@ravabet/contracts/office/notifications';
import { classNames, Link } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { recordPath } from '../../shared/record-path.ts';
import { useNoticeText } from './share/use-notice-text.ts';

interface NoticeRowProps {
  notice: Notification;
  organizationSlug: string;
  onOpen: () => void;
}

/** One notice: what happened, when, and the way to it. */
export function NoticeRow({ notice, organizationSlug, onOpen }: NoticeRowProps): ReactNode {
  const { t } = useTranslation('notifications');
  const text = useNoticeText()(notice);
  const href = recordPath(organizationSlug, notice.subjectType, notice.subjectId);
  const isUnread = notice.readAt === null;
  return (
    <li className="flex items-start gap-3 border-b border-line px-4 py-3 last:border-b-0">
      <span
        aria-hidden="true"
        className={classNames('mt-2.5 size-2 shrink-0 rounded-full', isUnread ? 'bg-accent' : 'bg-transparent')}
      />
      <div className="flex min-w-0 flex-1 flex-col">
        {href ? (
          <Link
            href={href}
            onPress={onOpen}
            className={classNames('text-ink! no-underline! hover:underline!', isUnread && 'font-medium')}
          >
            {text}
          </Link>
        ) : (
          <span className={classNames(isUnread && 'font-medium')}>{text}</span>
        )}
        <span className="text-12 text-quiet">
          <Moment at={notice.createdAt} inList />
          {isUnread && <span className="sr-only"> · {t(($) => $.isUnread)}</span>}
        </span>
      </div>
    </li>
  );
}
