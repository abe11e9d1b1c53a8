import type { NewSocialPost } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { openChannel } from './channels/open-channel.ts';
import { mustReadRelease } from './must-read-release.ts';
import { setPostPictures } from './pictures/set-post-pictures.ts';

/** Begins a post for a channel. */
export async function createSocialPost(tx: Tx, actor: Actor, ability: Ability, input: NewSocialPost) {
  must(ability, 'create', 'SocialPost');
  const { organizationId, personId } = actor;
  const { id = newId(), channelId, text, pressReleaseId = null, withLink = true, pictures = [] } = input;
  await openChannel(tx, organizationId, channelId);
  await mustReadRelease(tx, actor, ability, pressReleaseId);
  const post = { channelId, text, pressReleaseId, withLink, authorId: personId, contributorIds: [personId] };
  const created = await tx.socialPost.createMany({ data: [{ organizationId, id, ...post }], skipDuplicates: true });
  if (created.count === 0) throw problem('stale-version');
  await setPostPictures(tx, actor, ability, id, pictures, []);
  await audit(tx, actor, {
    event: 'social-post.created',
    subjectType: 'SocialPost',
    subjectId: id,
    after: { channelId, text, pressReleaseId, ...(pictures.length > 0 && { pictures }) },
  });
  return { id, version: 1 };
}
