import type { SocialPost } from '@ravabet/contracts/newsdesk/social-posts';
import { DescriptionList, Link, PersonChip, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../office/audit-trail/share/timeline.tsx';
import { Comments } from '../../office/comments/share/comments.tsx';
import { Presence } from '../../office/comments/share/presence.tsx';
import { Moment } from '../../shared/moment.tsx';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { RecordCampaigns } from '../campaigns/share/record-campaigns.tsx';
import { PostAttempts } from './post-attempts.tsx';
import { PostNotices } from './post-notices.tsx';
import { PostText } from './post-text.tsx';
import { socialPostTones } from './social-post-tone.ts';
import { usePostSteps } from './use-post-steps.tsx';

/** The page of a post: what is said and where, what the channel answered, what next. */
export function PostRecord({ post }: { post: SocialPost }): ReactNode {
  const { t } = useTranslation('social-posts');
  const organization = useOrganization();
  const steps = usePostSteps(post);
  const at = post.publishedAt ?? post.scheduledFor;
  const others = post.contributors.filter(({ id }) => id !== post.author.id);
  const address = post.publicUrl ?? null;
  return (
    <>
      <RecordPage
        kind={t(($) => $.kind)}
        title={<bdi className="[font-size:inherit] [line-height:inherit]">{post.channel.name}</bdi>}
        state={<StateBadge tone={socialPostTones[post.state]}>{t(($) => $.state[post.state])}</StateBadge>}
        {...((at || post.withRelease) && {
          due: {
            label: t(($) => $.field.goesOut),
            value: at ? <Moment at={at} /> : t(($) => $.field.withRelease),
          },
        })}
        status={<Presence subjectType="SocialPost" subjectId={post.id} />}
        nextStep={steps.next}
        actions={steps.others}
        notices={<PostNotices post={post} />}
        sideLabel={t(($) => $.kind)}
        side={
          <>
            <RecordSection title={t(($) => $.field.author)}>
              <PersonChip name={post.author.name} detail={t(($) => $.field.author)} />
              {others.map((person) => (
                <PersonChip key={person.id} name={person.name} detail={t(($) => $.field.text)} />
              ))}
            </RecordSection>
            {post.release && (
              <RecordSection title={t(($) => $.field.release)}>
                <Link href={paths.pressRelease(organization.slug, post.release.id)}>
                  <bdi>{post.release.title}</bdi>
                </Link>
              </RecordSection>
            )}
            {(address ?? post.proof ?? post.taskId) && (
              <RecordSection title={t(($) => $.field.place)}>
                {address && (
                  <Link href={address} target="_blank" rel="noreferrer">
                    <bdi dir="ltr" className="wrap-anywhere">
                      {address}
                    </bdi>
                  </Link>
                )}
                {!address && post.proof && (
                  <DescriptionList items={[{ term: t(($) => $.field.proof), value: <bdi>{post.proof}</bdi> }]} />
                )}
                {post.taskId && <Link href={paths.task(organization.slug, post.taskId)}>{t(($) => $.field.task)}</Link>}
              </RecordSection>
            )}
            <PostAttempts post={post} />
            <RecordCampaigns subjectType="SocialPost" subjectId={post.id} />
            <Comments subjectType="SocialPost" subjectId={post.id} />
            <Timeline subjectType="SocialPost" subjectId={post.id} />
          </>
        }
      >
        <PostText post={post} />
      </RecordPage>
      {steps.dialogs}
    </>
  );
}
