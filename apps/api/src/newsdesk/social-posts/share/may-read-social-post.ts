import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';
import { beginningOf } from '../post-notice.ts';

/** The post as the shared rooms see it, if the person may read it. */
export const mayReadSocialPost: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.socialPost.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { text: true, state: true, authorId: true, contributorIds: true, deletedAt: true },
  });
  if (!row || row.deletedAt || !ability.can('read', subject('SocialPost', { ...row }))) return null;
  return { title: beginningOf(row.text), concernedPersonIds: row.contributorIds };
};
