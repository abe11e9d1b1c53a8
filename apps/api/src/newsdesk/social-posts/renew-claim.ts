import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { pictureTimeoutMs } from './connectors/bot-request.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { isFrozen } from './share/is-frozen.ts';

/** Longer than the longest call may take. */
const claimSeconds = pictureTimeoutMs / 1000 + 30;

/**
 * The last look before a call with pictures: the claim is still ours, and from now on it is long enough for the call. Where everything was
 * stopped meanwhile, the post is given back as if it had not been tried.
 */
export async function renewClaim(
  { databases }: Pick<Platform, 'databases'>,
  organizationId: string,
  { id, handedOver, tries }: Pick<LoadedSocialPost, 'id' | 'handedOver' | 'tries'>,
): Promise<boolean> {
  return withOrganization(databases.app.prisma, organizationId, async (tx) => {
    if (await isFrozen(tx, organizationId)) {
      const where = { organizationId, id, state: 'sending', handedOver, tries };
      await tx.socialPost.updateMany({ where, data: { claimedUntil: null, tries: { decrement: 1 } } });
      return false;
    }
    const renewed = await tx.$executeRaw`
      UPDATE social_post SET claimed_until = now() + make_interval(secs => ${claimSeconds})
      WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND state = 'sending' AND deleted_at IS NULL
        AND handed_over = ${handedOver} AND tries = ${tries} AND claimed_until > now()`;
    return renewed === 1;
  });
}
