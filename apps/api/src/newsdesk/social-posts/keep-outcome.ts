import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { audit } from '../../platform/audit.ts';
import { keepAttempt } from './keep-attempt.ts';
import type { Outcome } from './connectors/connector.ts';
import type { LoadedSocialPost } from './load-social-post.ts';
import { tellOfPost } from './post-notice.ts';
import { tellPostChanged } from './step-social-post.ts';

const triesAtMost = 8;
/** 15 s, 30 s, 1 min … at most an hour, unless the channel asks for longer. */
const waitBefore = (tries: number): number => Math.min(15 * 2 ** (tries - 1), 3600);

const settled = {
  published: { state: 'published', event: 'social-post.published' },
  refused: { state: 'failed', event: 'social-post.failed' },
  unknown: { state: 'unknown', event: 'social-post.unanswered' },
} as const;

/** Keeps what the channel answered. `later` is tried again with a growing wait, and has failed after the last try. */
export async function keepOutcome(
  { databases, bus }: Pick<Platform, 'databases' | 'bus'>,
  organizationId: string,
  row: LoadedSocialPost,
  sentText: string,
  answered: Outcome,
): Promise<void> {
  const outcome: Exclude<Outcome, { kind: 'later' }> | { kind: 'again'; seconds: number } =
    answered.kind !== 'later'
      ? answered
      : row.tries >= triesAtMost
        ? { ...answered, kind: 'refused' }
        : { kind: 'again', seconds: answered.afterSeconds ?? waitBefore(row.tries) };
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await keepAttempt(tx, organizationId, row.id, answered);
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
    const now = clock?.now ?? new Date();
    // Only who still holds the claim writes: the state is the one it was claimed in.
    const where = { organizationId, id: row.id, state: 'sending', handedOver: row.handedOver, tries: row.tries };
    if (outcome.kind === 'again') {
      const nextTryAt = new Date(now.getTime() + outcome.seconds * 1000);
      await tx.socialPost.updateMany({ where, data: { claimedUntil: null, nextTryAt } });
      return tellPostChanged(tx, bus, { organizationId, personId: null }, row.id, row.version);
    }
    const { state, event } = settled[outcome.kind];
    const place =
      outcome.kind === 'published'
        ? { publishedAt: now, externalId: outcome.externalId, publicUrl: outcome.url, sentText }
        : {};
    const { count } = await tx.socialPost.updateMany({
      where,
      data: { state, claimedUntil: null, nextTryAt: null, ...place, version: { increment: 1 } },
    });
    if (count === 0) return;
    const nobody = { organizationId, personId: null };
    const cause = outcome.kind === 'published' ? {} : { cause: outcome.cause, detail: outcome.detail ?? '' };
    await audit(tx, nobody, {
      event,
      subjectType: 'SocialPost',
      subjectId: row.id,
      before: { state: 'sending' },
      after: { state, ...cause },
    });
    if (outcome.kind !== 'published') {
      const kind = outcome.kind === 'unknown' ? 'social-post-unknown' : 'social-post-failed';
      const to = { personIds: row.contributorIds, role: 'pr-manager' };
      await tellOfPost(tx, bus, nobody, to, row, { kind, cause: row.handedOver });
    }
    await tellPostChanged(tx, bus, nobody, row.id, row.version + 1);
  });
}
