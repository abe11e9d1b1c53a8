import type { PostPicture } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { mustBeUsable } from './must-be-usable.ts';

/**
 * Replaces the pictures of a post, in the order given. What is added must be there and free to use; what stood there before stays
 * changeable with its text, and is asked again at each step towards the channel.
 * @throws social-post-picture-twice | social-post-picture-…
 */
export async function setPostPictures(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  socialPostId: string,
  pictures: readonly PostPicture[],
  before: readonly PostPicture[],
): Promise<void> {
  const { organizationId } = actor;
  const ids = pictures.map(({ fileId }) => fileId);
  if (new Set(ids).size < ids.length) throw problem('social-post-picture-twice');
  const added = ids.filter((id) => !before.some(({ fileId }) => fileId === id));
  if (added.length > 0) must(ability, 'read', 'File');
  await mustBeUsable(tx, organizationId, added);
  await tx.socialPostPicture.deleteMany({ where: { organizationId, socialPostId } });
  if (pictures.length === 0) return;
  await tx.socialPostPicture.createMany({
    data: pictures.map((picture, position) => ({ organizationId, socialPostId, position, ...picture })),
  });
}
