import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { pingHub } from '../feeds/ping-hub.ts';

interface Event {
  organizationId: string;
  id: bigint;
  pressReleaseId: string;
  n: number;
  change: 'published' | 'withdrawn';
  language: string;
}

/**
 * Takes up what the newsroom's trigger wrote down: for the first publication of a release, a mail for everybody who wants its language
 * and one of its topics and had confirmed before; for every change, a word to the hub. One transaction for each event, so a process that
 * dies in between leaves it for the next, and the mails' key keeps anybody from getting two.
 */
export async function announceReleases(platform: Platform): Promise<number> {
  const { databases } = platform;
  const events = await databases.jobs.prisma.$queryRaw<Event[]>`
    SELECT organization_id AS "organizationId", id, press_release_id AS "pressReleaseId", n, change, language FROM newsroom_event
    ORDER BY id LIMIT 200`;
  let mails = 0;
  for (const event of events) mails += await announce(platform, event);
  return mails;
}

async function announce(platform: Platform, event: Event): Promise<number> {
  const { organizationId, id, pressReleaseId, n, change, language } = event;
  return withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
    const taken = await tx.newsroomEvent.deleteMany({ where: { organizationId, id } });
    if (taken.count === 0) return 0;
    await pingHub(tx, platform, organizationId, language);
    if (change !== 'published') return 0;
    // A correction is told by the dispatch that goes to those who had the mistake; what came from an archive is no news.
    return tx.$executeRaw`
      INSERT INTO newsroom_mail (organization_id, press_release_id, subscriber_id)
      SELECT s.organization_id, p.press_release_id, s.id
      FROM publication p JOIN newsroom_subscriber s ON s.organization_id = p.organization_id
      WHERE p.organization_id = ${organizationId}::uuid AND p.press_release_id = ${pressReleaseId}::uuid AND p.n = ${n}::int
        AND p.withdrawn_at IS NULL AND p.published_at > now() - interval '2 days'
        AND NOT EXISTS (SELECT 1 FROM publication e WHERE e.organization_id = p.organization_id
          AND e.press_release_id = p.press_release_id AND e.n < p.n)
        AND s.state = 'confirmed' AND s.confirmed_at <= p.published_at AND p.language = ANY (s.languages)
        AND (s.topic_ids = '{}' OR s.topic_ids && p.topic_ids)
      ON CONFLICT DO NOTHING`;
  });
}
