import type { SocialPostState } from '@ravabet/contracts/newsdesk/social-posts';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { verbColumns } from './social-post.sql.ts';

export type LoadedSocialPost = Prisma.SocialPostGetPayload<{ select: typeof verbColumns }> & { state: SocialPostState };

/** The post a verb works on, after asking whether the person may. Absent, foreign and deleted ones are answered alike. */
export async function loadSocialPost(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
  options: { deleted?: boolean } = {},
): Promise<LoadedSocialPost> {
  const row = await tx.socialPost.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: verbColumns,
  });
  if (!row || (row.deletedAt !== null) !== (options.deleted ?? false)) throw problem('not-found');
  const { state, authorId, contributorIds } = row;
  must(ability, verb, 'SocialPost', { state, authorId, contributorIds });
  return row as LoadedSocialPost;
}
