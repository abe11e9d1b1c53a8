import type { SocialPost } from '@ravabet/contracts/newsdesk/social-posts';
import { Banner } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';
import { FreezeNotice } from './share/freeze-notice.tsx';

/** What one must know before the next step: it stands still, it failed, nobody knows, or somebody is asked. */
export function PostNotices({ post }: { post: SocialPost }): ReactNode {
  const { t } = useTranslation('social-posts');
  const format = useFormat();
  const coming = post.state === 'scheduled' || post.state === 'approved' || post.state === 'sending';
  return (
    <>
      {post.frozen && coming && <FreezeNotice />}
      {post.state === 'unknown' && (
        <Banner tone="danger" isLive title={t(($) => $.notice.unknownTitle)}>
          {t(($) => $.notice.unknownText)}
        </Banner>
      )}
      {post.state === 'failed' && (
        <Banner tone="danger" isLive title={t(($) => $.notice.failedTitle)}>
          {t(($) => $.notice.failedText)}
        </Banner>
      )}
      {post.state === 'sending' && post.taskId && (
        <Banner tone="info" title={t(($) => $.notice.waitsForProofTitle)}>
          {t(($) => $.notice.waitsForProofText)}
        </Banner>
      )}
      {post.state === 'sending' && post.nextTryAt && post.attempts.length > 0 && (
        <Banner tone="info" title={t(($) => $.field.nextTry, { when: format.date(post.nextTryAt) })} />
      )}
    </>
  );
}
