import type { Language } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { unseal } from '../../platform/sealed-secret.ts';
import { askPersonToPost } from './ask-person-to-post.ts';
import { botConnector } from './connectors/bot-connector.ts';
import type { Cause, Connector, MessagePicture, Outcome } from './connectors/connector.ts';
import { webhookConnector } from './connectors/webhook-connector.ts';
import { finalText, misfitOf, releaseUrlOf } from './final-text.ts';
import { keepOutcome } from './keep-outcome.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { preparePictures } from './pictures/prepare-pictures.ts';
import { renewClaim } from './renew-claim.ts';
import { isFrozen } from './share/is-frozen.ts';
import { verbColumns } from './social-post.sql.ts';

const connectors: Record<string, Connector> = { bot: botConnector, webhook: webhookConnector };
export const channelSecret = 'channel';

/**
 * Claims one post, calls its channel outside of any transaction, and keeps what came of it. A claim that ran out belongs to a worker that
 * died while it called: where the channel knows our numbers it is called again, elsewhere a person has to look.
 */
export async function sendSocialPost(platform: Platform, organizationId: string, id: string): Promise<void> {
  const claim = await claimPost(platform, organizationId, id);
  if (!claim) return;
  const { row, releaseUrl } = claim;
  const outcome = await outcomeOf(platform, organizationId, claim);
  if (outcome) await keepOutcome(platform, organizationId, row, finalText(row.text, row.withLink, releaseUrl), outcome);
}

/** @returns null when the post is no longer ours to send */
async function outcomeOf(platform: Platform, organizationId: string, claim: Claim): Promise<Outcome | null> {
  const { row, releaseUrl, misfit, wasClaimed } = claim;
  const connector = connectors[row.channel.kind] ?? botConnector;
  if (misfit) return { kind: 'refused', cause: misfit };
  if (wasClaimed && !connector.repeatable) return { kind: 'unknown', cause: 'worker-died' };
  let pictures: MessagePicture[] = [];
  if (row.pictures.length > 0) {
    try {
      pictures = await preparePictures(platform, organizationId, row, connector.takesPictures);
    } catch (error) {
      platform.log.warn({ err: error, socialPostId: row.id }, 'a picture of a post could not be read');
      return { kind: 'later', cause: 'picture-not-read' };
    }
    // Making them took its time: nothing is called unless the post is still ours and nobody has stopped everything meanwhile.
    if (!(await renewClaim(platform, organizationId, row))) return null;
  }
  return connector.publish(
    platform.outgoing,
    { ...row.channel, secret: unseal(platform.config.SECRET_KEY, channelSecret, row.channel.secret) },
    {
      postId: row.id,
      deliveryId: `${row.id}.${row.handedOver}`,
      text: finalText(row.text, row.withLink, releaseUrl),
      language: row.channel.language as Language,
      releaseUrl,
      pictures,
    },
  );
}

interface Claim {
  row: LoadedSocialPost;
  releaseUrl: string | null;
  /** it fitted when it was approved, and does not any more */
  misfit: Cause | null;
  wasClaimed: boolean;
}

/** Longer than any call with a text alone may take, or than pictures are made. */
const claimSeconds = 60;

async function claimPost({ databases, bus, config }: Platform, organizationId: string, id: string) {
  return withOrganization(databases.app.prisma, organizationId, async (tx): Promise<Claim | null> => {
    if (await isFrozen(tx, organizationId)) return null;
    const [claimed] = await tx.$queryRaw<{ wasClaimed: boolean }[]>`
      UPDATE social_post s SET claimed_until = now() + make_interval(secs => ${claimSeconds}), tries = s.tries + 1
      FROM (SELECT organization_id, id, claimed_until FROM social_post
        WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND state = 'sending' AND deleted_at IS NULL
          AND next_try_at <= now() AND (claimed_until IS NULL OR claimed_until < now()) FOR UPDATE SKIP LOCKED) old
      WHERE s.organization_id = old.organization_id AND s.id = old.id
      RETURNING old.claimed_until IS NOT NULL AS "wasClaimed"`;
    if (!claimed) return null;
    const row = (await tx.socialPost.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id } },
      select: verbColumns,
    })) as LoadedSocialPost;
    const releaseUrl = await releaseUrlOf(tx, organizationId, row.pressReleaseId, config.publicUrl);
    const misfit = await misfitOf(tx, row, releaseUrl);
    if (row.channel.kind === 'manual' && !misfit) {
      await askPersonToPost(tx, bus, organizationId, row, finalText(row.text, row.withLink, releaseUrl));
      return null;
    }
    return { row, releaseUrl, misfit, wasClaimed: claimed.wasClaimed };
  });
}
