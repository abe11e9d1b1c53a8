import { type SocialPost, socialPostsRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { Banner, Button } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { call } from '../../shared/call.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { useAttempt } from '../../shared/use-attempt.ts';
import { useFormat } from '../../shared/use-format.ts';
import { type PostDraft, PostFields } from './post-fields.tsx';
import { PicturesField } from './pictures/pictures-field.tsx';
import { PostPictures } from './share/post-pictures.tsx';
import { socialPostsQueries } from './social-posts.queries.ts';

/** The text and the pictures, changed while they are with their writer, and as they go out. */
export function PostText({ post }: { post: SocialPost }): ReactNode {
  const { t } = useTranslation('social-posts');
  const { number } = useFormat();
  const mayEdit = post.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  return (
    <div className="measure flex flex-col gap-8">
      {mayEdit && <TextForm post={post} />}
      <section className="flex flex-col gap-2" aria-label={t(($) => $.field.preview)}>
        <h2 className="text-15 font-bold">{t(($) => $.field.preview)}</h2>
        <div className="flex flex-col gap-4 rounded-card border border-line bg-card p-5">
          {post.pictures.length > 0 && <PostPictures pictures={post.pictures} />}
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {post.finalText}
          </p>
        </div>
        <p className="text-13 text-quiet">
          {t(($) => $.field.length, { length: number(post.length), limit: number(post.lengthLimit) })}
        </p>
      </section>
    </div>
  );
}

/** What the server is told of it. */
const changeOf = ({ channelId, pictures, ...rest }: PostDraft) => ({
  ...rest,
  ...(channelId && { channelId }),
  pictures: pictures.map(({ fileId, alternativeText }) => ({ fileId, alternativeText })),
});

function TextForm({ post }: { post: SocialPost }): ReactNode {
  const { t } = useTranslation('social-posts');
  const organization = useOrganization();
  const client = useQueryClient();
  const attempt = useAttempt();
  const saved: PostDraft = {
    channelId: post.channel.id,
    text: post.text,
    pressReleaseId: post.release?.id ?? null,
    withLink: post.withLink,
    pictures: post.pictures,
  };
  const [draft, setDraft] = useState(saved);
  const channels = useQuery(socialPostsQueries.channels(organization.id));
  const channel = channels.data?.items.find(({ id }) => id === draft.channelId) ?? post.channel;
  const isChanged = JSON.stringify(changeOf(draft)) !== JSON.stringify(changeOf(saved));
  async function save(): Promise<void> {
    const done = await attempt.run(async () => {
      const params = { organizationId: organization.id, id: post.id };
      const body = { version: post.version, ...changeOf(draft) };
      const changed = await call(socialPostsRoutes.update, { params, body });
      client.setQueryData(socialPostsQueries.one(organization.id, post.id).queryKey, changed);
    });
    if (done) sayDone(t(($) => $.saved));
  }
  // What was typed is kept until it is saved or thrown away on purpose.
  useBlocker(({ currentLocation, nextLocation }) => {
    if (!isChanged || currentLocation.pathname === nextLocation.pathname) return false;
    void save();
    return false;
  });
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {attempt.refusal && (
        <Banner tone="danger" isLive title={attempt.refusal.title}>
          {attempt.refusal.detail}
        </Banner>
      )}
      <PostFields draft={draft} onChange={setDraft} />
      <PicturesField
        pictures={draft.pictures}
        pressReleaseId={draft.pressReleaseId}
        language={channel.language}
        onChange={(change) => setDraft((now) => ({ ...now, pictures: change(now.pictures) }))}
      />
      <Button type="submit" className="w-fit" isPending={attempt.isPending} isDisabled={!isChanged}>
        {t(($) => $.save)}
      </Button>
    </form>
  );
}
