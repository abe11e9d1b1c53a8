import type { ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import { mayReadTask } from '../../../office/tasks/share/may-read-task.ts';
import { problem } from '../../../platform/problems.ts';
import { shownPostPicture } from './shown-picture.ts';

/** While the task stands for what was approved. */
const atWork: readonly string[] = ['sending', 'published'];

/** The pictures of a post, for who may read it and for who has the task to post it by hand. */
export async function postPictures(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  postId: string,
): Promise<{ items: ShownPicture[] }> {
  const { organizationId } = actor;
  const row = await tx.socialPost.findUnique({
    where: { organizationId_id: { organizationId, id: postId } },
    select: {
      state: true,
      authorId: true,
      contributorIds: true,
      taskId: true,
      deletedAt: true,
      pictures: { orderBy: { position: 'asc' } },
    },
  });
  const may =
    row &&
    ((!row.deletedAt && ability.can('read', subject('SocialPost', { ...row }))) ||
      (row.taskId && atWork.includes(row.state) && (await mayReadTask(tx, actor, ability, row.taskId))));
  if (!row || !may) throw problem('not-found');
  const facts = await pictureFacts(
    tx,
    organizationId,
    row.pictures.map(({ fileId }) => fileId),
  );
  return {
    items: row.pictures.flatMap((picture) => {
      const one = facts.get(picture.fileId);
      return one ? [shownPostPicture({ organizationId, postId }, picture, one)] : [];
    }),
  };
}
