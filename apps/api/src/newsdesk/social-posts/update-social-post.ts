import { socialPostEditableStates, type SocialPostChange } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { openChannel } from './channels/open-channel.ts';
import { loadSocialPost } from './load-social-post.ts';
import { mustReadRelease } from './must-read-release.ts';
import { setPostPictures } from './pictures/set-post-pictures.ts';
import { tellPostChanged } from './step-social-post.ts';

/** Changes the text, the pictures, the channel or the release, while it is with its writer. */
export async function updateSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: SocialPostChange,
) {
  const { organizationId, personId } = actor;
  const row = await loadSocialPost(tx, actor, ability, 'update', id);
  const { version, pictures, ...set } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (!socialPostEditableStates.includes(row.state))
    throw problem('social-post-not-in-state', { params: { state: row.state } });
  if (set.channelId && set.channelId !== row.channelId) await openChannel(tx, organizationId, set.channelId);
  if (set.pressReleaseId && set.pressReleaseId !== row.pressReleaseId)
    await mustReadRelease(tx, actor, ability, set.pressReleaseId);
  decided(
    await tx.socialPost.updateMany({
      where: { organizationId, id, version, state: { in: [...socialPostEditableStates] }, deletedAt: null },
      data: {
        ...set,
        ...(!row.contributorIds.includes(personId) && { contributorIds: { push: personId } }),
        version: { increment: 1 },
      },
    }),
  );
  if (pictures) await setPostPictures(tx, actor, ability, id, pictures, row.pictures);
  await audit(tx, actor, {
    event: 'social-post.updated',
    subjectType: 'SocialPost',
    subjectId: id,
    before: { text: row.text, channelId: row.channelId, ...(pictures && { pictures: row.pictures }) },
    after: { ...set, ...(pictures && { pictures }) },
  });
  await tellPostChanged(tx, bus, actor, id, version + 1);
}
