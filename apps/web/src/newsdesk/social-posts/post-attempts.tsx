import type { SocialPost } from '@ravabet/contracts/newsdesk/social-posts';
import { RecordSection, StateBadge, type Tone } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';

const tones: Record<SocialPost['attempts'][number]['outcome'], Tone> = {
  published: 'done',
  later: 'waiting',
  refused: 'danger',
  unknown: 'danger',
  asked: 'info',
};

const causes = [
  'not-reached',
  'too-slow',
  'busy',
  'server-error',
  'address-not-allowed',
  'not-understood',
  'refused',
  'no-right',
  'no-answer',
  'worker-died',
  'channel-archived',
  'release-gone',
  'does-not-fit',
] as const;

/** What the channel answered, each time it was asked; its own words stand as they came. */
export function PostAttempts({ post }: { post: SocialPost }): ReactNode {
  const { t } = useTranslation('social-posts');
  if (post.attempts.length === 0) return null;
  return (
    <RecordSection title={t(($) => $.field.attempts)}>
      <ol className="flex flex-col gap-3">
        {post.attempts.map(({ n, outcome, cause, detail, at }) => {
          const named = causes.find((one) => one === cause);
          return (
            <li key={n} className="flex flex-col gap-1 text-13">
              <span className="flex flex-wrap items-center justify-between gap-2">
                <StateBadge tone={tones[outcome]}>{t(($) => $.outcome[outcome])}</StateBadge>
                <Moment at={at} />
              </span>
              {named && <span>{t(($) => $.cause[named])}</span>}
              {detail && (
                <bdi dir="auto" className="wrap-anywhere text-quiet">
                  {detail}
                </bdi>
              )}
            </li>
          );
        })}
      </ol>
    </RecordSection>
  );
}
