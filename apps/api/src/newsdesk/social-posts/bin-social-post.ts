import { socialPostEditableStates } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadSocialPost } from './load-social-post.ts';
import { tellPostChanged } from './step-social-post.ts';

/** The one step into the bin and out of it; only what was never handed in can be thrown away. */
export async function binSocialPost(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, restore }: { version: number; restore: boolean },
) {
  const row = await loadSocialPost(tx, actor, ability, restore ? 'restore' : 'delete', id, { deleted: restore });
  if (!restore && !socialPostEditableStates.includes(row.state))
    throw problem('social-post-not-in-state', { params: { state: row.state } });
  decided(
    await tx.socialPost.updateMany({
      where: { organizationId: actor.organizationId, id, version, deletedAt: restore ? { not: null } : null },
      data: { deletedAt: restore ? null : new Date(), version: { increment: 1 } },
    }),
  );
  const event = restore ? 'social-post.restored' : 'social-post.deleted';
  await audit(tx, actor, { event, subjectType: 'SocialPost', subjectId: id });
  await tellPostChanged(tx, bus, actor, id, version + 1);
}
