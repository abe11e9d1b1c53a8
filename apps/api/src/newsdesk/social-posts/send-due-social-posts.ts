import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { ProblemError } from '../../platform/problems.ts';
import { releaseUrlOf } from './final-text.ts';
import { handOver } from './hand-over.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { sendSocialPost } from './send-social-post.ts';
import { isFrozen } from './share/is-frozen.ts';
import { verbColumns } from './social-post.sql.ts';

interface Found {
  organizationId: string;
  id: string;
}

/**
 * One round: what is due by the database's clock is handed over, then what was handed over is sent. Several processes
 * may do this; the UPDATE of one wins. Nothing moves in an organisation that has stopped everything scheduled.
 */
export async function sendDueSocialPosts(platform: Platform): Promise<void> {
  const { databases, log } = platform;
  const jobs = databases.jobs.prisma;
  const due = await jobs.$queryRaw<Found[]>`
    SELECT s.organization_id AS "organizationId", s.id FROM social_post s
    WHERE s.state = 'scheduled' AND s.deleted_at IS NULL
      AND (s.scheduled_for <= now() OR s.with_release AND EXISTS (SELECT 1 FROM publication p
        WHERE p.organization_id = s.organization_id AND p.press_release_id = s.press_release_id AND p.current AND p.withdrawn_at IS NULL))
      AND NOT EXISTS (SELECT 1 FROM publishing_freeze f WHERE f.organization_id = s.organization_id)
    ORDER BY s.scheduled_for NULLS FIRST LIMIT 50`;
  for (const post of due) {
    try {
      await handOverDue(platform, post);
    } catch (error) {
      if (error instanceof ProblemError && error.slug === 'stale-version') continue;
      log.error(
        { err: error, socialPostId: post.id },
        'a scheduled post could not be handed over and will be tried again',
      );
    }
  }
  const waiting = await jobs.$queryRaw<Found[]>`
    SELECT s.organization_id AS "organizationId", s.id FROM social_post s
    WHERE s.state = 'sending' AND s.deleted_at IS NULL AND s.next_try_at <= now() AND (s.claimed_until IS NULL OR s.claimed_until < now())
      AND NOT EXISTS (SELECT 1 FROM publishing_freeze f WHERE f.organization_id = s.organization_id)
    ORDER BY s.next_try_at LIMIT 8`;
  // A channel that is slow holds up nobody else's.
  const sent = await Promise.allSettled(
    waiting.map(({ organizationId, id }) => sendSocialPost(platform, organizationId, id)),
  );
  for (const one of sent)
    if (one.status === 'rejected') log.error({ err: one.reason as Error }, 'a post could not be sent');
}

async function handOverDue({ databases, bus, config }: Platform, { organizationId, id }: Found): Promise<void> {
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    if (await isFrozen(tx, organizationId)) return;
    const found = await tx.socialPost.findUnique({
      where: { organizationId_id: { organizationId, id }, state: 'scheduled' },
      select: verbColumns,
    });
    if (!found) return;
    const row = found as LoadedSocialPost;
    const releaseUrl = await releaseUrlOf(tx, organizationId, row.pressReleaseId, config.publicUrl);
    // What speaks of a release says no word before the release itself does.
    if (row.pressReleaseId !== null && !releaseUrl) return;
    await handOver(tx, bus, { organizationId, personId: null }, row, row.version);
  });
}
